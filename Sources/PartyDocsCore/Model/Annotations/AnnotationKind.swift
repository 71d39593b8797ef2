/// The kind of thing that an annotated span is; open.
public struct AnnotationKind: VocabularyTerm {
    /// The term as it is written in files.
    public let rawValue: String

    /// Makes a term from its written form.
    ///
    /// - Parameter rawValue: The term as it is written in files.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name of a person.
    public static let person = Self(rawValue: "person")
    /// An office (chức vụ).
    public static let office = Self(rawValue: "office")
    /// The name of an organization.
    public static let organization = Self(rawValue: "organization")
    /// The mention of an official document.
    public static let citation = Self(rawValue: "citation")
    /// A congress, conference, meeting or the like.
    public static let event = Self(rawValue: "event")
    /// A date or period.
    public static let date = Self(rawValue: "date")
    /// A number with what it counts.
    public static let quantity = Self(rawValue: "quantity")
    /// The name of a place.
    public static let place = Self(rawValue: "place")
    /// Words that the text quotes.
    public static let quotation = Self(rawValue: "quotation")
    /// The function of a sentence range.
    public static let assessment = Self(rawValue: "assessment")
    /// A word of address before a name.
    public static let honorific = Self(rawValue: "honorific")

    /// The kinds that ``AnnotationValue`` has a typed value for.
    public static let typed: Set<AnnotationKind> = [
        .person, .office, .organization, .citation, .event, .date, .quantity, .place, .quotation, .assessment,
        .honorific,
    ]
}
