/// A word of an open vocabulary: the terms that this version knows, and any that a newer version or a user adds.
///
/// A term reads and writes as its `rawValue`, so that an unknown one passes through unchanged. In a checked
/// ``Document`` no term is empty.
public protocol VocabularyTerm: RawRepresentable<String>, Hashable, Sendable, ExpressibleByStringLiteral {
    /// Makes a term from its written form.
    ///
    /// - Parameter rawValue: The term as it is written.
    init(rawValue: String)
}

extension VocabularyTerm {
    /// Makes a term from a literal.
    ///
    /// - Parameter value: The term as it is written.
    public init(stringLiteral value: String) {
        self.init(rawValue: value)
    }
}
