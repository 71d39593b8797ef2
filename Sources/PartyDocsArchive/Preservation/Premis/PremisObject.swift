/// What an event or a right is about, by its identifier.
enum PremisObject: Hashable, Sendable {
    /// A document, an unread source, or an archive: what its files have in common.
    case entity(String)
    /// A file, by its path from the root of the bag.
    case file(String)

    /// The type of the identifier.
    var identifierType: String {
        switch self {
        case .entity: "PartyDocs identifier"
        case .file: "path in the archive"
        }
    }

    var identifier: String {
        switch self {
        case .entity(let id): id
        case .file(let path): path
        }
    }
}
