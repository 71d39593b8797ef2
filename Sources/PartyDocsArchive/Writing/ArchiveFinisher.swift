internal import PartyDocsCore

/// Ends a bag once all inputs are in it: what depends on several of them, the index, the schemas, the manifests.
///
/// Everything here follows from the journal, the earlier generation and the files of the inputs, so that it can be done
/// again from the start.
struct ArchiveFinisher {
    private let place: ArchivePlace
    private let run: ArchiveRun
    private let bag: BagWriter
    private let records: PreservationWriter
    private let claims: RecordSorter
    private var counts = ArchiveHistory.Counts()

    init(_ place: ArchivePlace, _ run: ArchiveRun) {
        self.place = place
        self.run = run
        bag = BagWriter(folder: place.bag)
        records = PreservationWriter(run)
        claims = RecordSorter(folder: place.scratch + "/claims")
    }

    /// Ends the bag.
    mutating func finish() throws -> BagWriter.Summary {
        try run.forEachKeptClaim { try claims.append($0.sortable(at: .carried)) }
        try addJournal()
        try writeIndex()
        try writeTombstones()
        try write(Array(ArchiveReadme.text.utf8), at: ArchivePaths.readme)
        for schema in ArchiveSchema.all { try write(schema.bytes, at: ArchivePaths.schemas + schema.fileName) }
        try writeHistory()
        return try bag.finish(fields: try fields(), claims: claims.sorted())
    }

    private func write(_ bytes: [UInt8], at path: String) throws {
        try claims.append(try bag.add(bytes, at: path).sortable(at: .finished))
    }

    // MARK: The inputs of this run

    private mutating func addJournal() throws {
        let journal = try JournalReader(path: place.journal)
        while let input = try journal.nextInput() {
            for claim in input.claims { try claims.append(claim.sortable(at: .added)) }
            switch input.entry?.status {
            case .document: counts.documents += 1
            case .duplicate: counts.duplicates += 1
            case .unread: counts.unread += 1
            default: break
            }
        }
        guard counts.duplicates > 0 else { return }
        let merger = DuplicateMerger(
            place: place,
            run: run,
            bag: bag,
            files: try DocumentFiles(run.options),
            records: records
        )
        try merger.merge { try claims.append($0.sortable(at: .finished)) }
    }

    // MARK: The index

    /// Writes the index, and with it the part of the authority file that its records name.
    private func writeIndex() throws {
        let index = try bag.open(ArchivePaths.index)
        var authority = try ArchiveAuthority(run)
        try index.write(ArchiveEntry.header)
        try run.earlier?.forEachEntry { entry in
            let entry = run.entry(after: entry)
            try authority.add(entry)
            try index.write(entry.record)
        }
        let journal = try JournalReader(path: place.journal)
        while let input = try journal.nextInput() {
            guard let entry = input.entry else { continue }
            try authority.add(entry)
            try index.write(entry.record)
        }
        try claims.append(try index.close().sortable(at: .finished))
        if let bytes = try authority.bytes() { try write(bytes, at: ArchivePaths.authority) }
    }

    // MARK: Records

    private func writeTombstones() throws {
        guard case .remove(let ids, let reason) = run.purpose, let earlier = run.earlier else { return }
        var files: [String: [PayloadClaim]] = [:]
        try earlier.forEachClaim { claim in
            let stem = ArchivePaths.stem(ofPath: claim.path)
            if run.removedStems.contains(stem) { files[stem, default: []].append(claim) }
        }
        for id in ids {
            let gone = ArchiveRun.stems(of: id).flatMap { files[$0] ?? [] }
            let record = try records.tombstone(of: id, files: gone, reason: reason)
            try write(record.bytes, at: ArchivePaths.tombstone(id))
        }
    }

    private func writeHistory() throws {
        let changes: [ArchiveHistory.Change] =
            switch run.purpose {
            case .create: [.creation(counts)]
            case .append: [.fixityCheck(succeeded: true, notes: []), .ingestion(counts)]
            case .remove(let ids, let reason):
                [.fixityCheck(succeeded: true, notes: []), .deaccession(ids: ids, reason: reason)]
            }
        try write(
            try records.history(after: try run.earlier?.bytes(of: ArchivePaths.history), changes),
            at: ArchivePaths.history
        )
    }

    private func fields() throws -> [BagField] {
        let software = Maker.partyDocs
        return try (run.earlier?.fields(besides: run.options.fields) ?? []) + run.options.fields + [
            BagField(name: "Bagging-Date", value: run.moment.date.description),
            BagField(name: "Bag-Software-Agent", value: software.name + (software.version.map { " " + $0 } ?? "")),
        ]
    }
}
