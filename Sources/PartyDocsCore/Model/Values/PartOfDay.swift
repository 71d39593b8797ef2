/// A part of a day; open.
public struct PartOfDay: VocabularyTerm {
    /// The term as it is written in files.
    public let rawValue: String

    /// Makes a term from its written form.
    ///
    /// - Parameter rawValue: The term as it is written in files.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Sáng.
    public static let morning = Self(rawValue: "morning")
    /// Trưa.
    public static let noon = Self(rawValue: "noon")
    /// Chiều.
    public static let afternoon = Self(rawValue: "afternoon")
    /// Tối.
    public static let evening = Self(rawValue: "evening")
    /// Đêm.
    public static let night = Self(rawValue: "night")
}
