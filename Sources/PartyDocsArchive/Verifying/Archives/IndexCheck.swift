internal import PartyDocsCSV
internal import PartyDocsCore

/// Reads the index of an archive, says what is wrong with its records, and gives what they say of files and documents.
struct IndexCheck {
    /// What a record says.
    enum Statement {
        case claim(PathClaim)
        case facts(MemberFacts)
    }

    /// What is wrong with the index.
    private(set) var problems: [ArchiveProblem] = []
    private var line = 0

    private mutating func note(_ message: String) {
        guard problems.count < TagFileCheck.lineProblemLimit else { return }
        problems.append(ArchiveProblem(.badIndex, ArchivePaths.index, message, line: line))
    }

    /// Reads the file, when there is one, and calls a function with what each record says.
    mutating func run(_ folder: BagFolder, _ body: (Statement) throws -> Void) throws {
        guard case .file? = try? folder.item(at: ArchivePaths.index) else { return }
        let file = try IndexFile(folder)
        line = 1
        do throws(CSVError) {
            guard try file.next() == ArchiveEntry.columns else {
                return note("Its header is not the one of this version.")
            }
        } catch {
            return noteBroken(error)
        }
        while true {
            try Task.checkCancellation()
            let cells: [String]?
            do throws(CSVError) { cells = try file.next() } catch { return noteBroken(error) }
            guard let cells else { return }
            line = file.line
            try check(cells, body)
        }
    }

    private mutating func noteBroken(_ error: CSVError) {
        line = error.line
        note(error.message)
    }

    private mutating func check(_ cells: [String], _ body: (Statement) throws -> Void) throws {
        guard let entry = ArchiveEntry(cells: cells) else {
            return note("A record has \(cells.count) cells, or cells that hold no number where one should be.")
        }
        guard !entry.id.utf8.contains(0), checkSum(entry) else { return }
        switch entry.status {
        case .document, .duplicate: try checkDocument(entry, body)
        case .unread: try checkUnread(entry, body)
        case .removed: try checkRemoved(entry, body)
        default: note("The status \"\(entry.status.rawValue)\" is not known.")
        }
    }

    private mutating func checkSum(_ entry: ArchiveEntry) -> Bool {
        if entry.sourceSHA256.isEmpty { return true }
        let isSum =
            entry.sourceSHA256.utf8.count == 64
            && entry.sourceSHA256.utf8.allSatisfy { $0.isASCIIDigit || $0 &- 0x61 < 6 }
        if !isSum { note("The source_sha256 of \(entry.id) is no sum.") }
        return isSum
    }

    // MARK: Records by status

    private mutating func checkDocument(_ entry: ArchiveEntry, _ body: (Statement) throws -> Void) throws {
        guard Document.ID(entry.id).isValid else { return note("\"\(entry.id)\" is no identifier of a document.") }
        let stem = ArchivePaths.stem(entry.id)
        let path = stem + ".xml"
        if entry.documentPath != path { note("The path of \(entry.id) is \(path), not \"\(entry.documentPath)\".") }
        if !entry.originalPath.hasPrefix(stem + ".") {
            note("The source of \(entry.id) does not stand beside it, but at \"\(entry.originalPath)\".")
        }
        try claim(path, .required, body)
        for member in [ArchiveMember.premis, .dublinCore] {
            try claim(stem + "." + member.fileExtension, .required, body)
        }
        for member in [ArchiveMember.tei, .json] { try claim(stem + "." + member.fileExtension, .possible, body) }
        try claim(entry.originalPath, .required, body, entry)
        var facts = MemberFacts(id: entry.id, origin: .index, path: ArchivePaths.index)
        facts.line = line
        facts.sources = [entry.sourceSHA256]
        facts.description = entry.described
        facts.isRead = ArchiveMember.madeExtensions.contains { entry.originalPath.hasSuffix(".source.\($0)") }
        try body(.facts(facts))
    }

    private mutating func checkUnread(_ entry: ArchiveEntry, _ body: (Statement) throws -> Void) throws {
        if entry.reason.isEmpty { note("It does not say why \"\(entry.sourceName)\" was not read.") }
        if !entry.documentPath.isEmpty { note("A source that was not read has a document.") }
        // A source that could not even be opened has nothing in the archive.
        guard !entry.originalPath.isEmpty else { return }
        let stem = ArchivePaths.stem(entry.id, in: ArchivePaths.unread)
        if !entry.originalPath.hasPrefix(stem + ".") {
            note("\"\(entry.originalPath)\" is not where a source that was not read stands.")
        }
        try claim(entry.originalPath, .required, body, entry)
        try claim(stem + "." + ArchiveMember.premis.fileExtension, .required, body)
    }

    private mutating func checkRemoved(_ entry: ArchiveEntry, _ body: (Statement) throws -> Void) throws {
        let personal = [entry.sourceName, entry.title, entry.documentPath, entry.originalPath] + entry.persons
        if personal.contains(where: { !$0.isEmpty }) { note("The record of \(entry.id), removed, still describes it.") }
        if entry.reason.isEmpty { note("It does not say why \(entry.id) was removed.") }
        let stems = [ArchivePaths.stem(entry.id), ArchivePaths.stem(entry.id, in: ArchivePaths.unread)]
        for stem in stems {
            for member in [ArchiveMember.document, .tei, .json, .premis, .dublinCore] {
                try claim(stem + "." + member.fileExtension, .removed, body)
            }
        }
        try claim(ArchivePaths.tombstone(entry.id), .required, body)
    }

    private mutating func claim(
        _ path: String,
        _ role: IndexClaim.Role,
        _ body: (Statement) throws -> Void,
        _ source: ArchiveEntry? = nil
    ) throws {
        if let fault = PathSafety.fault(of: path) {
            problems.append(
                ArchiveProblem(.unsafePath, ArchivePaths.index, "The path \"\(path)\" is unsafe: \(fault).", line: line)
            )
            return
        }
        let sum = source.flatMap { Hexadecimal.bytes($0.sourceSHA256) } ?? []
        let claim = IndexClaim(role: role, line: line, sha256: sum, byteCount: source?.sourceByteCount)
        try body(.claim(PathClaim(path: path, content: .index(claim))))
    }
}
