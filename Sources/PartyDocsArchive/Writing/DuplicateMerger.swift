internal import PartyDocsCore
internal import PartyDocsXML

/// Gives the document of a text that came under several names all of its sources.
struct DuplicateMerger {
    let place: ArchivePlace
    let run: ArchiveRun
    let bag: BagWriter
    let files: DocumentFiles
    let records: PreservationWriter

    /// What is known of one source of a document.
    private struct Origin {
        /// The number of the input; nil in an earlier generation.
        let number: Int?
        let claims: [PayloadClaim]
        let entry: ArchiveEntry?
    }

    /// Merges all duplicates of the journal; `body` takes the claim of each file that is new.
    func merge(_ body: (PayloadClaim) throws -> Void) throws {
        let sorted = try sortedByDocument()
        var group: [Origin] = []
        var stem: ArraySlice<UInt8> = []
        while let record = try sorted.next() {
            guard let (key, origin) = Self.origin(record) else { continue }
            if key != stem {
                try merge(group, body)
                group = []
                stem = key
            }
            group.append(origin)
        }
        try merge(group, body)
    }

    /// Everything that is known of the sources of documents: the earlier generation's files and index, then the journal.
    private func sortedByDocument() throws -> SortedRecords {
        let sorter = RecordSorter(folder: place.scratch + "/duplicates")
        try run.earlier?.forEachClaim { claim in
            guard claim.path.hasPrefix(ArchivePaths.documents), ArchiveMember(path: claim.path) == .original else {
                return
            }
            try sorter.append(Self.record(ArchivePaths.stem(ofPath: claim.path), nil, [.file(claim)]))
        }
        try run.earlier?.forEachEntry { entry in
            guard entry.documentID != nil else { return }
            try sorter.append(Self.record(ArchivePaths.stem(entry.id), nil, [.entry(entry)]))
        }
        let journal = try JournalReader(path: place.journal)
        while let input = try journal.nextInput() {
            guard let entry = input.entry, entry.documentID != nil else { continue }
            try sorter.append(Self.record(ArchivePaths.stem(entry.id), input.number, input.records))
        }
        return try sorter.sorted()
    }

    private func merge(_ group: [Origin], _ body: (PayloadClaim) throws -> Void) throws {
        let duplicates = group.filter { $0.number != nil && $0.entry?.status == .duplicate }
        guard let entry = duplicates.first?.entry, var draft = try bag.document(at: entry.documentPath)?.draft else {
            return
        }
        for number in duplicates.compactMap(\.number) {
            let path = Self.scratchName(number)
            guard let duplicate = try BagWriter(folder: place.scratch).document(at: path) else { continue }
            for source in duplicate.provenance.sources where !draft.provenance.sources.contains(source) {
                draft.provenance.sources.append(source)
            }
        }
        let document = try Document(draft)
        let stem = ArchivePaths.stem(entry.id)
        var claims: [PayloadClaim] = []
        var files = files
        files.includesTEI = try bag.has(stem + "." + ArchiveMember.tei.fileExtension)
        files.includesJSON = try bag.has(stem + "." + ArchiveMember.json.fileExtension)
        for member in try files.prepared(document).members { claims.append(try replace(member, stem)) }
        let premis = stem + "." + ArchiveMember.premis.fileExtension
        let record = try records.record(
            of: document,
            originals: originals(of: group),
            made: claims,
            earlier: try run.earlier?.bytes(of: premis)
        )
        claims.append(try replace(record, stem))
        for claim in claims { try body(claim) }
    }

    private func replace(_ member: PreparedMember, _ stem: String) throws -> PayloadClaim {
        let path = stem + "." + member.kind.fileExtension
        try place.replace(member.bytes, at: path)
        return PayloadClaim(path: path, byteCount: member.bytes.count, digests: member.digests)
    }

    private func originals(of group: [Origin]) -> [OriginalFile] {
        var names: [String: String] = [:]
        for entry in group.compactMap(\.entry) where names[entry.originalPath] == nil {
            names[entry.originalPath] = entry.sourceName
        }
        return group.flatMap(\.claims).filter { ArchiveMember(path: $0.path) == .original }.map {
            OriginalFile(claim: $0, name: names[$0.path] ?? "")
        }
    }

    /// The name of the file below the scratch folder that holds the document of a duplicate.
    static func scratchName(_ number: Int) -> String { "duplicate-\(number).xml" }

    // MARK: Records for sorting

    /// The earlier generation, without numbers, comes first.
    private static func record(_ stem: String, _ number: Int?, _ lines: [JournalRecord]) -> [UInt8] {
        let order = number.map { $0 + 1 } ?? 0
        let place = (0..<8).map { UInt8(truncatingIfNeeded: order >> (56 - 8 * $0)) }
        return Array(stem.utf8) + [0] + place + lines.flatMap(\.line)
    }

    private static func origin(_ record: [UInt8]) -> (stem: ArraySlice<UInt8>, Origin)? {
        guard let end = record.firstIndex(of: 0), record.count > end + 9 else { return nil }
        let order = record[(end + 1)..<(end + 9)].reduce(0) { $0 << 8 | Int($1) }
        var claims: [PayloadClaim] = []
        var entry: ArchiveEntry?
        for line in record[(end + 9)...].split(separator: 0x0A) {
            switch JournalRecord(line: Array(line)) {
            case .file(let claim): claims.append(claim)
            case .entry(let known): entry = known
            default: continue
            }
        }
        return (record[..<end], Origin(number: order == 0 ? nil : order - 1, claims: claims, entry: entry))
    }
}
