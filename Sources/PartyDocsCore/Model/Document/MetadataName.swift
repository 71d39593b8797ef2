/// The name of a metadata entry; open.
public struct MetadataName: VocabularyTerm {
    /// The term as it is written in files.
    public let rawValue: String

    /// Makes a term from its written form.
    ///
    /// - Parameter rawValue: The term as it is written in files.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The title.
    public static let title = Self(rawValue: "title")
    /// The lead.
    public static let lead = Self(rawValue: "lead")
    /// The language, a BCP 47 tag, `und` when it was not found.
    public static let language = Self(rawValue: "language")
    /// The newspaper, site or station.
    public static let outlet = Self(rawValue: "outlet")
    /// The news agency.
    public static let agency = Self(rawValue: "agency")
    /// The author.
    public static let byline = Self(rawValue: "byline")
    /// When it was published, a date.
    public static let published = Self(rawValue: "published")
    /// When it was last changed, a date.
    public static let updated = Self(rawValue: "updated")
    /// The place or tag that opens the text.
    public static let dateline = Self(rawValue: "dateline")
    /// The address of the page.
    public static let url = Self(rawValue: "url")
    /// When it was fetched, a date.
    public static let retrieved = Self(rawValue: "retrieved")
    /// Who holds the rights.
    public static let rights = Self(rawValue: "rights")
    /// Under which licence it may be used.
    public static let licence = Self(rawValue: "licence")
    /// Who may see it.
    public static let access = Self(rawValue: "access")
    /// How long it is kept.
    public static let retention = Self(rawValue: "retention")
    /// An identifier in a scheme, repeated for several.
    public static let identifier = Self(rawValue: "identifier")
    /// The identifier of the document that this one replaces.
    public static let replaces = Self(rawValue: "replaces")
    /// How secret it is, as its stamp says (`MẬT`, `TỐI MẬT`, `TUYỆT MẬT`).
    public static let secrecy = Self(rawValue: "secrecy")
    /// How urgent it is, as its stamp says (`KHẨN`, `THƯỢNG KHẨN`, `HỎA TỐC`).
    public static let urgency = Self(rawValue: "urgency")
    /// Who it may go to, as its stamp says (`Lưu hành nội bộ`).
    public static let circulation = Self(rawValue: "circulation")
    /// That it is a draft, as printed (`DỰ THẢO lần 2`).
    public static let draft = Self(rawValue: "draft")
    /// That it is a copy, as its stamp says (`SAO Y`, `SAO LỤC`, `TRÍCH SAO`).
    public static let copy = Self(rawValue: "copy")
}
