internal import PartyDocsCore

/// A statement of rights in a document, by PREMIS 3.0, entity Rights.
enum PremisRights: Hashable, Sendable {
    /// Under which licence it may be used.
    case licence(String)
    /// What somebody says of rights in it.
    case statement(String)
    /// What is allowed to be done with it only under a condition, by the policy of an institution.
    case restriction(act: PreservationTerm, name: String, condition: String)

    /// What the metadata of a document says of rights, in a fixed order.
    static func all(in metadata: Metadata) -> [PremisRights] {
        func values(_ name: MetadataName) -> [String] { metadata.all(name).map(\.valueText).filter { !$0.isEmpty } }
        func restrictions(_ name: MetadataName, _ act: PreservationTerm) -> [PremisRights] {
            values(name).map { .restriction(act: act, name: name.rawValue, condition: $0) }
        }
        return values(.licence).map { .licence($0) } + values(.rights).map { .statement($0) }
            + [.access, .secrecy, .circulation].flatMap { restrictions($0, .dissemination) }
            + restrictions(.retention, .deletion)
    }

    /// On what it rests.
    var basis: PreservationTerm {
        switch self {
        case .licence: .license
        case .statement, .restriction: .other
        }
    }
}

extension MetadataEntry {
    /// The value as a text: a date by EDTF, an identifier without its scheme.
    var valueText: String {
        switch value {
        case .text(let text): text
        case .date(let date): date.description
        case .identifier(let identifier): identifier.value
        }
    }
}
