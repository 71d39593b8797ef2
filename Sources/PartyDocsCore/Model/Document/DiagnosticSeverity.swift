/// How serious a diagnostic is; open.
public struct DiagnosticSeverity: VocabularyTerm {
    /// The term as it is written in files.
    public let rawValue: String

    /// Makes a term from its written form.
    ///
    /// - Parameter rawValue: The term as it is written in files.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Something a reader may want to know.
    public static let note = Self(rawValue: "note")
    /// Something that could not be resolved.
    public static let warning = Self(rawValue: "warning")
    /// A part of the work that failed.
    public static let error = Self(rawValue: "error")
}
