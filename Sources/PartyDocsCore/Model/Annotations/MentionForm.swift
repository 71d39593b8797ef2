/// How a text words a mention; open.
public struct MentionForm: VocabularyTerm {
    /// The term as it is written in files.
    public let rawValue: String

    /// Makes a term from its written form.
    ///
    /// - Parameter rawValue: The term as it is written in files.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The full name.
    public static let named = Self(rawValue: "named")
    /// A shortened name that the text makes certain (`Đảng ủy Khối`).
    public static let short = Self(rawValue: "short")
    /// An abbreviation (`UBND`).
    public static let abbreviation = Self(rawValue: "abbreviation")
    /// A class named as a whole (`Ủy ban kiểm tra các cấp`).
    public static let classOf = Self(rawValue: "class")
    /// A name with its head left out (`khóa XII` for a resolution).
    public static let elliptical = Self(rawValue: "elliptical")
    /// A description in place of a name.
    public static let descriptive = Self(rawValue: "descriptive")
    /// A word that points back (`hội nghị`).
    public static let anaphoric = Self(rawValue: "anaphoric")
    /// A common noun.
    public static let generic = Self(rawValue: "generic")
    /// A written date or figure.
    public static let explicit = Self(rawValue: "explicit")
    /// A time or number without a value (`thời gian qua`).
    public static let vague = Self(rawValue: "vague")
    /// Between quotation marks.
    public static let quoted = Self(rawValue: "quoted")
}
