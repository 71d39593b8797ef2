internal import PartyDocsCore

/// The files that an archive has of one identifier, found by their names.
struct ArchiveHolding {
    /// The path of the files without their extensions.
    let stem: String
    /// The paths of the files, in byte order.
    let paths: [String]

    /// Looks for the files of a document, or of a source that was not read; nil when there are none.
    init?(_ id: Document.ID, in files: ArchiveFiles) throws(ArchiveError) {
        for folder in [ArchivePaths.documents, ArchivePaths.unread] {
            if let holding = try Self(id, below: folder, in: files) {
                self = holding
                return
            }
        }
        return nil
    }

    /// Looks for the files of an identifier below one of the folders of the archive.
    init?(_ id: Document.ID, below folder: String, in files: ArchiveFiles) throws(ArchiveError) {
        // An identifier that nothing can have could lead anywhere.
        guard id.isValid else { return nil }
        stem = ArchivePaths.stem(id.rawValue, in: folder)
        let end = stem.lastIndex(of: "/") ?? stem.startIndex
        let parent = String(stem[..<end])
        let start = stem[stem.index(after: end)...] + "."
        paths = try files.names(in: parent).filter { $0.hasPrefix(start) }.map { parent + "/" + $0 }
        if paths.isEmpty { return nil }
    }

    /// The name that the files of an identifier have, without their extensions.
    static func name(of id: Document.ID) -> String {
        ArchivePaths.stem(id.rawValue).split(separator: "/").last.map(String.init) ?? id.rawValue
    }

    /// The paths of the sources' bytes, in the order in which they came.
    var originals: [String] {
        paths.filter { ArchiveMember(path: $0) == .original }.sorted { number(of: $0) < number(of: $1) }
    }

    /// The number in `ID.2.EXT`; 1 without one.
    private func number(of path: String) -> Int {
        path.dropFirst(stem.count + 1).split(separator: ".").first.flatMap { Int($0) } ?? 1
    }
}
