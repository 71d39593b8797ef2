/// What a missing year was inferred from; open.
public struct YearBasis: VocabularyTerm {
    /// The term as it is written in files.
    public let rawValue: String

    /// Makes a term from its written form.
    ///
    /// - Parameter rawValue: The term as it is written in files.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The printed or given publication date.
    public static let publication = Self(rawValue: "publication")
    /// A full date of the text's own events.
    public static let ownEvent = Self(rawValue: "ownEvent")
    /// The other bound of a range, or another part of the same expression.
    public static let sameExpression = Self(rawValue: "sameExpression")
}
