internal import PartyDocsCSV
internal import PartyDocsCore

/// Gives problems the identifier and the title of the document that they are about.
enum TitleLookup {
    /// Looks the documents up in the index, in one pass.
    ///
    /// Only documents with problems are kept in memory; an index that cannot be read gives no titles.
    static func describe(_ problems: inout [ArchiveProblem], _ folder: BagFolder) {
        var wanted: [String: (id: Document.ID?, title: String)] = [:]
        for problem in problems where ArchiveMember(path: problem.path) != nil {
            wanted[ArchiveMember.name(of: problem.path)] = (nil, "")
        }
        guard !wanted.isEmpty, case .file? = try? folder.item(at: ArchivePaths.index),
            let file = try? IndexFile(folder)
        else { return }
        while let cells = try? file.next() {
            guard let entry = ArchiveEntry(cells: cells) else { continue }
            let path = entry.documentPath.isEmpty ? entry.originalPath : entry.documentPath
            let name = ArchiveMember.name(of: path)
            if !path.isEmpty, wanted[name] != nil { wanted[name] = (entry.documentID, entry.title) }
        }
        for number in problems.indices where ArchiveMember(path: problems[number].path) != nil {
            guard let found = wanted[ArchiveMember.name(of: problems[number].path)] else { continue }
            problems[number].documentID = found.id
            problems[number].title = found.title.isEmpty ? nil : found.title
        }
    }
}
