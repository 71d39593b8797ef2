internal import PartyDocsCore

/// A member of a value that names, in printed words, an entity that is mentioned apart from it.
enum NameRole: CaseIterable {
    case officeHolder
    case officeOrganization
    case citationIssuer

    /// The kind of the mentions that it names.
    var kind: AnnotationKind {
        switch self {
        case .officeHolder: .person
        case .officeOrganization, .citationIssuer: .organization
        }
    }

    /// Whether the linker looks for the words in the text, not for the name of an entity.
    var isFoundInText: Bool { self == .officeHolder }

    /// The words in a value; nil when it has none.
    func words(of value: AnnotationValue) -> String? {
        switch (self, value) {
        case (.officeHolder, .office(let office)): office.holderAsWritten
        case (.officeOrganization, .office(let office)): office.organizationAsWritten
        case (.citationIssuer, .citation(let citation)): citation.reference.issuerAsWritten
        default: nil
        }
    }

    /// Puts words into a value, or takes them out.
    func set(_ words: String?, in value: inout AnnotationValue) {
        switch (self, value) {
        case (.officeHolder, .office(var office)):
            office.holderAsWritten = words
            value = .office(office)
        case (.officeOrganization, .office(var office)):
            office.organizationAsWritten = words
            if words == nil { office.isOrganizationStated = false }
            value = .office(office)
        case (.citationIssuer, .citation(var citation)):
            citation.reference.issuerAsWritten = words
            value = .citation(citation)
        default: break
        }
    }
}
