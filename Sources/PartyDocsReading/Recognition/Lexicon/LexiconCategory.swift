public import PartyDocsCore

/// What sort of words a term of a lexicon is; open.
public struct LexiconCategory: VocabularyTerm {
    /// The category as it is written in files of terms.
    public let rawValue: String

    /// Makes a category from its written form.
    ///
    /// - Parameter rawValue: The category as it is written in files of terms.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The whole name of a body; what stands inside it is no name of its own (`Ban Tổ chức Trung ương`).
    public static let organization = Self(rawValue: "organization")
    /// The head of an organ that belongs to another body (`Ban Thường vụ`, `Ủy ban Kiểm tra`).
    public static let organHead = Self(rawValue: "organHead")
    /// The head of a Party committee or Party organization (`Tỉnh ủy`, `Đảng bộ`).
    public static let committeeHead = Self(rawValue: "committeeHead")
    /// The head of a body of a province, district or commune (`UBND`, `Công an`).
    public static let localHead = Self(rawValue: "localHead")
    /// The head of a body that is named for its field (`Bộ`, `Sở`, `Vụ`).
    public static let fieldHead = Self(rawValue: "fieldHead")
    /// The head of an institution, company or association with a name of its own (`Bệnh viện`, `Tập đoàn`).
    public static let nameHead = Self(rawValue: "nameHead")
    /// A field of work that bodies are named for (`Nông nghiệp và Môi trường`).
    public static let field = Self(rawValue: "field")
    /// A newspaper, agency or broadcaster.
    public static let outlet = Self(rawValue: "outlet")
    /// A country.
    public static let country = Self(rawValue: "country")
    /// A province of Vietnam, of any time.
    public static let province = Self(rawValue: "province")
    /// A city that is run by the centre, of any time, or another well-known city of Vietnam.
    public static let city = Self(rawValue: "city")
    /// A town or district that is known without the word for it.
    public static let district = Self(rawValue: "district")
    /// A district, town or commune whose name begins like that of a person (`Vũ Thư`, `Trần Văn Thời`).
    public static let homonymousPlace = Self(rawValue: "homonymousPlace")
    /// A person of history for whom streets, wards, schools and hospitals are named.
    public static let namesake = Self(rawValue: "namesake")
    /// A city outside Vietnam.
    public static let foreignCity = Self(rawValue: "foreignCity")
    /// A region, sea, river, island or other place.
    public static let region = Self(rawValue: "region")
    /// The word for a unit of administration or settlement before its name (`huyện`, `phường`, `bản`).
    public static let placeHead = Self(rawValue: "placeHead")
    /// The word for a road, water, height, site or building before its name, part of which it is (`sông`, `đường`).
    public static let siteHead = Self(rawValue: "siteHead")
    /// The word for an event (`đại hội`, `lễ`).
    public static let eventKind = Self(rawValue: "eventKind")
    /// The title of an office (`Bí thư`, `Trưởng Ban`).
    public static let officeTitle = Self(rawValue: "officeTitle")
    /// A word for somebody's task that is an office beside a name (`thành viên`, `thư ký`).
    public static let role = Self(rawValue: "role")
    /// The family name of a person.
    public static let surname = Self(rawValue: "surname")
    /// A family name or a particle before names that begins other words as often (`Y`, `Thành`).
    public static let rareSurname = Self(rawValue: "rareSurname")
    /// The name of a person whom everybody knows.
    public static let person = Self(rawValue: "person")
    /// A word of address, a rank, degree or honour before a name (`đồng chí`, `Đại tá`); its kind tells which.
    public static let honorific = Self(rawValue: "honorific")
    /// The kind of an official document (`nghị quyết`).
    public static let documentKind = Self(rawValue: "documentKind")
}
