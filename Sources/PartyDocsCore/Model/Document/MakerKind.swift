/// Whether a maker is a program or a person; open.
public struct MakerKind: VocabularyTerm {
    /// The term as it is written in files.
    public let rawValue: String

    /// Makes a term from its written form.
    ///
    /// - Parameter rawValue: The term as it is written in files.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A recogniser.
    public static let recognizer = Self(rawValue: "recognizer")
    /// A person.
    public static let person = Self(rawValue: "person")
    /// Another program.
    public static let tool = Self(rawValue: "tool")
}
