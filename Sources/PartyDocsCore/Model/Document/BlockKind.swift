/// The kind of a block; open.
public struct BlockKind: VocabularyTerm {
    /// The term as it is written in files.
    public let rawValue: String

    /// Makes a term from its written form.
    ///
    /// - Parameter rawValue: The term as it is written in files.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The title of the article.
    public static let headline = Self(rawValue: "headline")
    /// A line above the title.
    public static let kicker = Self(rawValue: "kicker")
    /// The first paragraph of the article, also as a summary of its own (sapo).
    public static let lead = Self(rawValue: "lead")
    /// A printed date and time of publication.
    public static let timestamp = Self(rawValue: "timestamp")
    /// A place or outlet tag that opens the text (`(Chinhphu.vn) -`).
    public static let dateline = Self(rawValue: "dateline")
    /// An author's name alone on its line.
    public static let byline = Self(rawValue: "byline")
    /// A source line (`TTXVN/Báo Tin tức`).
    public static let agency = Self(rawValue: "agency")
    /// Text of a picture, with its credit.
    public static let caption = Self(rawValue: "caption")
    /// A picture credit alone on its line.
    public static let credit = Self(rawValue: "credit")
    /// A paragraph of running text.
    public static let paragraph = Self(rawValue: "paragraph")
    /// A heading inside the text.
    public static let heading = Self(rawValue: "heading")
    /// An item of a list.
    public static let listItem = Self(rawValue: "listItem")
    /// A row of a table, with its cells.
    public static let tableRow = Self(rawValue: "tableRow")
    /// A quotation set apart.
    public static let quotation = Self(rawValue: "quotation")
    /// A line of the header of an official document.
    public static let documentHeader = Self(rawValue: "documentHeader")
    /// A line of the signature of an official document.
    public static let signature = Self(rawValue: "signature")
    /// A line of the recipients of an official document (Nơi nhận).
    public static let recipients = Self(rawValue: "recipients")
    /// Title or lead of another article.
    public static let teaser = Self(rawValue: "teaser")
    /// Page chrome: menus, buttons, running headers.
    public static let furniture = Self(rawValue: "furniture")
}
