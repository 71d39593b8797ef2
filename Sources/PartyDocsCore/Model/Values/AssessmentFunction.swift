/// What a sentence range does in a report; open.
public struct AssessmentFunction: VocabularyTerm {
    /// The term as it is written in files.
    public let rawValue: String

    /// Makes a term from its written form.
    ///
    /// - Parameter rawValue: The term as it is written in files.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Reports what was reached.
    public static let achievement = Self(rawValue: "achievement")
    /// Reports what is lacking.
    public static let shortcoming = Self(rawValue: "shortcoming")
    /// Asks for something to be done.
    public static let task = Self(rawValue: "task")
    /// Says how something is to be done.
    public static let solution = Self(rawValue: "solution")
    /// Gives the state of affairs, a plan or a structure.
    public static let background = Self(rawValue: "background")
    /// Reports who met, when, with which agenda.
    public static let procedure = Self(rawValue: "procedure")
}
