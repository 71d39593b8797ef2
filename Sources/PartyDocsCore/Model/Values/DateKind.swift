/// The kind of expression that a date is; open.
public struct DateKind: VocabularyTerm {
    /// The term as it is written in files.
    public let rawValue: String

    /// Makes a term from its written form.
    ///
    /// - Parameter rawValue: The term as it is written in files.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A calendar day, with or without its year.
    public static let day = Self(rawValue: "date")
    /// A day with a clock time.
    public static let dateTime = Self(rawValue: "datetime")
    /// A month.
    public static let month = Self(rawValue: "month")
    /// Several months of one year (`5 tháng đầu năm 2020`).
    public static let months = Self(rawValue: "months")
    /// A quarter (quý).
    public static let quarter = Self(rawValue: "quarter")
    /// A year.
    public static let year = Self(rawValue: "year")
    /// A period between two dates.
    public static let range = Self(rawValue: "range")
    /// A term of office by its years (`nhiệm kỳ 2020-2025`).
    public static let termYears = Self(rawValue: "termYears")
    /// A term of office by its number (`khóa XII`).
    public static let termNumber = Self(rawValue: "termNumber")
    /// A clock time alone.
    public static let time = Self(rawValue: "time")
    /// A time without a calendar value (`thời gian qua`).
    public static let vague = Self(rawValue: "vague")
}
