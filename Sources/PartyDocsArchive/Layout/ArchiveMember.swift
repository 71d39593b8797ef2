/// What a file below `data/documents`, `data/unread` or `data/removed` is, by its name.
enum ArchiveMember: Hashable, Sendable {
    /// `ID.xml`, a document in PartyDocs XML.
    case document
    /// `ID.tei.xml`.
    case tei
    /// `ID.json`.
    case json
    /// `ID.premis.xml`, what happened to a document and its files.
    case premis
    /// `ID.dc.xml`, a record of a document in Dublin Core.
    case dublinCore
    /// Bytes that came from elsewhere, as `ID.txt`, `ID.2.html` or `ID.source.xml`.
    case original

    /// The extensions of files that an archive makes itself.
    static let madeExtensions: Set<String> = ["xml", "json"]

    /// What a path names; nil outside the three folders.
    init?(path: String) {
        let folders = [ArchivePaths.documents, ArchivePaths.unread, ArchivePaths.removed]
        guard folders.contains(where: path.hasPrefix) else { return nil }
        let name = path.split(separator: "/").last ?? ""
        switch name.split(separator: ".", omittingEmptySubsequences: false).dropFirst().joined(separator: ".") {
        case "premis.xml": self = .premis
        case "dc.xml": self = .dublinCore
        case "tei.xml": self = .tei
        case "xml": self = .document
        case "json": self = .json
        default: self = .original
        }
    }

    /// The extension of the files of a kind; empty for an original, which has that of its source.
    var fileExtension: String {
        switch self {
        case .document: "xml"
        case .tei: "tei.xml"
        case .json: "json"
        case .premis: "premis.xml"
        case .dublinCore: "dc.xml"
        case .original: ""
        }
    }
}
