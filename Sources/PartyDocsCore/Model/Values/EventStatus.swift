/// Where an event stands as of the text; open.
public struct EventStatus: VocabularyTerm {
    /// The term as it is written in files.
    public let rawValue: String

    /// Makes a term from its written form.
    ///
    /// - Parameter rawValue: The term as it is written in files.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// It took place.
    public static let held = Self(rawValue: "held")
    /// It is under way.
    public static let ongoing = Self(rawValue: "ongoing")
    /// It is ahead.
    public static let planned = Self(rawValue: "planned")
    /// It is only talked about.
    public static let topic = Self(rawValue: "topic")
}
