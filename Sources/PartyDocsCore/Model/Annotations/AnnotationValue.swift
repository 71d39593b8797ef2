/// What an annotated span is, with the value that its kind has.
///
/// Kinds that a later version of the format adds arrive as ``other(_:)``, never as a new case of this major version.
public enum AnnotationValue: Hashable, Sendable {
    /// The name of a person.
    case person(PersonValue)
    /// An office (chức vụ): a title with its organization.
    case office(OfficeValue)
    /// The name of an organization.
    case organization(OrganizationValue)
    /// The mention of an official document.
    case citation(CitationValue)
    /// A congress, conference, meeting or the like.
    case event(EventValue)
    /// A date or period.
    case date(DateValue)
    /// A number with what it counts.
    case quantity(QuantityValue)
    /// The name of a place.
    case place(PlaceValue)
    /// Words that the text quotes.
    case quotation(QuotationValue)
    /// The function of a sentence range: what it assesses, asks or reports.
    case assessment(AssessmentValue)
    /// A word of address before a name (đồng chí, ông, bà).
    case honorific(HonorificValue)
    /// A kind that this version has no type for.
    case other(OtherValue)

    /// The kind of this value.
    public var kind: AnnotationKind {
        switch self {
        case .person: .person
        case .office: .office
        case .organization: .organization
        case .citation: .citation
        case .event: .event
        case .date: .date
        case .quantity: .quantity
        case .place: .place
        case .quotation: .quotation
        case .assessment: .assessment
        case .honorific: .honorific
        case .other(let value): value.kind
        }
    }
}
