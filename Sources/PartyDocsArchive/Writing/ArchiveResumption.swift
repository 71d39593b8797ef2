internal import PartyDocsCore
internal import PartyDocsSystem

/// Brings what an interrupted run left into a state that the run itself went through, from which it goes on.
///
/// The journal is believed as far as the files are as it says. What stands behind that, and every file that the journal
/// does not know, is removed.
struct ArchiveResumption {
    private let place: ArchivePlace
    private let run: ArchiveRun

    init(_ place: ArchivePlace, _ run: ArchiveRun) {
        self.place = place
        self.run = run
    }

    /// What an interrupted run was given; nil when there is nothing to continue.
    static func begun(in place: ArchivePlace) throws -> (moment: Moment, replaces: Bool)? {
        guard try FileSystem.kind(of: place.journal) == .file,
            case .run(_, let moment, let replaces) = try JournalReader(path: place.journal).next()
        else { return nil }
        return Moment(moment).map { ($0, replaces) }
    }

    func prepare() throws {
        guard case .run(let fingerprint, _, _) = try JournalReader(path: place.journal).next(),
            fingerprint == run.fingerprint
        else {
            throw ArchiveError(
                .differentRun,
                "\(place.working) was begun with other options, or from another archive; it cannot be continued."
            )
        }
        try FileSystem.truncate(place.journal, to: try soundLength())
        try removeUnknownFiles()
    }

    /// The number of bytes of the journal up to the first input whose files are not as it says.
    private func soundLength() throws -> Int {
        let journal = try JournalReader(path: place.journal)
        _ = try journal.next()
        var length = journal.offset
        while let input = try journal.nextInput() {
            guard try input.claims.allSatisfy({ try isAsClaimed($0, in: place.bag) }),
                try input.scratch.map({ try isAsClaimed($0, in: place.scratch) }) ?? true
            else { return length }
            length = journal.offset
        }
        return journal.inputsAreDone ? journal.offset : length
    }

    private func isAsClaimed(_ claim: PayloadClaim, in folder: String) throws -> Bool {
        let path = folder + "/" + claim.path
        guard try FileSystem.kind(of: path) == .file else { return false }
        if try place.isMerged(claim.path) { return true }
        let (digests, byteCount) = try FileDigests.of(path)
        return digests == claim.digests && byteCount == claim.byteCount
    }

    private func removeUnknownFiles() throws {
        let sorter = RecordSorter(folder: place.scratch + "/known")
        let (known, present) = (UInt8(ascii: "0"), UInt8(ascii: "1"))
        try run.forEachKeptClaim { try sorter.append(Array($0.path.utf8) + [0, known]) }
        let journal = try JournalReader(path: place.journal)
        while let input = try journal.nextInput() {
            for claim in input.claims { try sorter.append(Array(claim.path.utf8) + [0, known]) }
        }
        try addFiles(in: "") { try sorter.append(Array($0.utf8) + [0, present]) }
        let records = try sorter.sorted()
        var last: ArraySlice<UInt8> = []
        while let record = try records.next() {
            let path = record.dropLast(2)
            if record.last == present, path != last {
                try FileSystem.removeItem(place.bag + "/" + String(decoding: path, as: UTF8.self))
            }
            last = path
        }
    }

    private func addFiles(in folder: String, _ body: (String) throws -> Void) throws {
        for name in try FileSystem.names(in: place.bag + "/" + folder) {
            let path = folder.isEmpty ? name : folder + "/" + name
            if try FileSystem.kind(of: place.bag + "/" + path) == .directory {
                try addFiles(in: path, body)
            } else {
                try body(path)
            }
        }
    }
}
