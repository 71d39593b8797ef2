/// What a file of an archive of PartyDocs is, by its path.
enum MemberRole: Hashable, Sendable {
    case document(name: String)
    case tei, json(name: String), premis, dublinCore
    case history, authority
    case schema(name: String)
    /// Bytes that nothing more is known of.
    case plain

    init(path: String) {
        self = .plain
        if path == ArchivePaths.history {
            self = .history
        } else if path == ArchivePaths.authority {
            self = .authority
        } else if path.hasPrefix(ArchivePaths.schemas) {
            self = .schema(name: String(path.dropFirst(ArchivePaths.schemas.count)))
        } else if let member = ArchiveMember(path: path) {
            let name = ArchiveMember.name(of: path)
            switch member {
            case .document: if path.hasPrefix(ArchivePaths.documents) { self = .document(name: name) }
            case .tei: self = .tei
            case .json: if path.hasPrefix(ArchivePaths.documents) { self = .json(name: name) }
            case .premis: self = .premis
            case .dublinCore: self = .dublinCore
            case .original: break
            }
        }
    }
}

extension ArchiveMember {
    /// The name that all files of one document share: what stands before the first dot.
    static func name(of path: String) -> String {
        let start = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) } ?? path.startIndex
        return String(path[start...].prefix { $0 != "." })
    }

    /// Whether a path is that of a file about the archive as a whole.
    static func isOfWhole(_ path: String) -> Bool {
        [ArchivePaths.index, ArchivePaths.readme, ArchivePaths.authority, ArchivePaths.history].contains(path)
            || path.hasPrefix(ArchivePaths.schemas)
    }
}
