/// The reason why records do not make an ``AuthorityFile``.
public struct AuthorityError: Error, Hashable, Sendable {
    /// What is wrong, in one sentence.
    public let message: String
    /// The position of the record at fault among those given; nil when it is no record.
    public let recordIndex: Int?
    /// The position of the candidate at fault among those given; nil when it is no candidate.
    public let candidateIndex: Int?

    /// Makes an error.
    ///
    /// - Parameters:
    ///   - message: What is wrong, in one sentence.
    ///   - recordIndex: The position of the record at fault.
    ///   - candidateIndex: The position of the candidate at fault.
    public init(_ message: String, recordIndex: Int? = nil, candidateIndex: Int? = nil) {
        self.message = message
        self.recordIndex = recordIndex
        self.candidateIndex = candidateIndex
    }
}

extension AuthorityError: CustomStringConvertible {
    /// What is wrong, in one sentence.
    public var description: String { message }
}
