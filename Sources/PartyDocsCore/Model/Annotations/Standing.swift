/// How a person stands to an office; open.
public struct Standing: VocabularyTerm {
    /// The term as it is written in files.
    public let rawValue: String

    /// Makes a term from its written form.
    ///
    /// - Parameter rawValue: The term as it is written in files.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Holds it as of the text.
    public static let current = Self(rawValue: "current")
    /// Held it before (nguyên, cựu).
    public static let former = Self(rawValue: "former")
    /// Acts in it (quyền, phụ trách).
    public static let acting = Self(rawValue: "acting")
    /// Is chosen and has not begun (tân).
    public static let elect = Self(rawValue: "elect")
}
