/// Whether stated figures agree with each other; open.
public struct ArithmeticVerdict: VocabularyTerm {
    /// The term as it is written in files.
    public let rawValue: String

    /// Makes a term from its written form.
    ///
    /// - Parameter rawValue: The term as it is written in files.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The figures agree within the rounding that is printed.
    public static let holds = Self(rawValue: "holds")
    /// The figures do not agree.
    public static let differs = Self(rawValue: "differs")
}
