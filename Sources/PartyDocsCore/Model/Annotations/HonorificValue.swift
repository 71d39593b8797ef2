/// A word of address before a name.
public struct HonorificValue: Hashable, Sendable {
    /// The word in lower case (`đồng chí`).
    public var word: String?
    /// Fields that this version does not know.
    public var fields: Fields

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - word: The word in lower case (`đồng chí`).
    ///   - fields: Fields that this version does not know.
    public init(
        word: String? = nil,
        fields: Fields = [:]
    ) {
        self.word = word
        self.fields = fields
    }
}
