/// Whether a person has judged an annotation; open.
public struct AnnotationStatus: VocabularyTerm {
    /// The term as it is written in files.
    public let rawValue: String

    /// Makes a term from its written form.
    ///
    /// - Parameter rawValue: The term as it is written in files.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A recogniser found it, no person has judged it.
    public static let proposed = Self(rawValue: "proposed")
    /// A person confirmed it.
    public static let confirmed = Self(rawValue: "confirmed")
    /// A person rejected it; it stays, so that a later run does not propose it again.
    public static let rejected = Self(rawValue: "rejected")
}
