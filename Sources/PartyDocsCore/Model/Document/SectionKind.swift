/// The kind of a section; open.
public struct SectionKind: VocabularyTerm {
    /// The term as it is written in files.
    public let rawValue: String

    /// Makes a term from its written form.
    ///
    /// - Parameter rawValue: The term as it is written in files.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// An article of a page.
    public static let article = Self(rawValue: "article")
    /// A part (Phần).
    public static let part = Self(rawValue: "part")
    /// A chapter (Chương).
    public static let chapter = Self(rawValue: "chapter")
    /// A division (Mục).
    public static let division = Self(rawValue: "division")
    /// An article of a legal text (Điều).
    public static let dieu = Self(rawValue: "dieu")
    /// A paragraph of an article (Khoản).
    public static let khoan = Self(rawValue: "khoan")
    /// A point of a paragraph (Điểm).
    public static let diem = Self(rawValue: "diem")
    /// A numbered heading of an outline (I, 1, 1.1, a).
    public static let outline = Self(rawValue: "outline")
    /// An appendix (Phụ lục).
    public static let appendix = Self(rawValue: "appendix")
    /// An item behind a dash, a plus sign or another bullet.
    public static let item = Self(rawValue: "item")
    /// A list.
    public static let list = Self(rawValue: "list")
    /// A table.
    public static let table = Self(rawValue: "table")
    /// A note.
    public static let note = Self(rawValue: "note")
}
