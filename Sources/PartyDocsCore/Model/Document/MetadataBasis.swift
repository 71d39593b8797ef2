/// How a value of the metadata is known; open.
public struct MetadataBasis: VocabularyTerm {
    /// The term as it is written in files.
    public let rawValue: String

    /// Makes a term from its written form.
    ///
    /// - Parameter rawValue: The term as it is written in files.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The text prints it.
    public static let printed = Self(rawValue: "printed")
    /// The page around the text states it.
    public static let page = Self(rawValue: "page")
    /// The user gave it.
    public static let given = Self(rawValue: "given")
    /// It follows from other statements of the text.
    public static let inferred = Self(rawValue: "inferred")
}
