/// How sure a maker is, in words, because no figure here would be a probability; open.
public struct Certainty: VocabularyTerm {
    /// The term as it is written in files.
    public let rawValue: String

    /// Makes a term from its written form.
    ///
    /// - Parameter rawValue: The term as it is written in files.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The wording leaves no other reading that a careful reader would consider.
    public static let high = Self(rawValue: "high")
    /// Another reading is possible and less likely in this genre.
    public static let medium = Self(rawValue: "medium")
    /// A guess among equals; a person should look.
    public static let low = Self(rawValue: "low")
}
