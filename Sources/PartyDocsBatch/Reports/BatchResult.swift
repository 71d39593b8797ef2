public import PartyDocsCore

/// What became of one input of a batch.
public struct BatchResult: Hashable, Sendable {
    /// The input.
    public var input: BatchInput
    /// Why it was not written; nil when it was.
    public var failure: BatchFailure?
    /// The name of the input before it in the collection that holds the same text, so that this one was not written again.
    public var duplicateOf: String?
    /// The number of bytes written for it.
    public var byteCount: Int
    /// What says which corrections by persons no longer apply to it; it was written all the same.
    public var unappliedCorrections: [Diagnostic]

    /// Makes a result.
    ///
    /// - Parameters:
    ///   - input: The input.
    ///   - failure: Why it was not written; nil when it was.
    ///   - duplicateOf: The name of an earlier input with the same text.
    ///   - byteCount: The number of bytes written for it.
    ///   - unappliedCorrections: What says which corrections by persons no longer apply to it.
    public init(
        input: BatchInput,
        failure: BatchFailure? = nil,
        duplicateOf: String? = nil,
        byteCount: Int = 0,
        unappliedCorrections: [Diagnostic] = []
    ) {
        self.input = input
        self.failure = failure
        self.duplicateOf = duplicateOf
        self.byteCount = byteCount
        self.unappliedCorrections = unappliedCorrections
    }
}
