internal import PartyDocsCore
internal import PartyDocsSystem

/// Puts prepared inputs, in order, into a bag and into the journal; every file is written once.
///
/// What depends on several inputs, as a text that comes under two names, is left to ``ArchiveFinisher``.
struct ArchiveBuilder: ~Copyable {
    private let place: ArchivePlace
    private let bag: BagWriter
    private let records: PreservationWriter
    private let authority: AuthorityUse?
    private var journal: JournalWriter
    private var number: Int

    /// Begins, or continues behind a number of inputs.
    init(_ place: ArchivePlace, _ run: ArchiveRun, after number: Int) throws {
        self.place = place
        bag = BagWriter(folder: place.bag)
        records = PreservationWriter(run)
        authority = run.options.authority.map(AuthorityUse.init)
        journal = try JournalWriter(appendingTo: place.journal)
        self.number = number
    }

    /// Puts one input into the bag.
    mutating func add(_ input: PreparedInput) throws -> JournalInput {
        let done = try store(input)
        try journal.append(done.records)
        number += 1
        return done
    }

    /// Says that all inputs are in the bag.
    consuming func finish() throws {
        try journal.append([.inputsDone])
        try journal.close()
    }

    // MARK: One input

    private func store(_ input: PreparedInput) throws -> JournalInput {
        switch input.result {
        case .success(let prepared): return try store(prepared, input)
        case .failure(let failure): return try keep(input, failure)
        }
    }

    private func result(_ claims: [PayloadClaim], _ entry: ArchiveEntry) -> JournalInput {
        JournalInput(number: number, claims: claims, result: .entry(entry))
    }

    private func store(_ prepared: PreparedDocument, _ input: PreparedInput) throws -> JournalInput {
        let id = prepared.document.id.rawValue
        if let refusal = try refusal(of: id, input) { return refusal }
        let stem = ArchivePaths.stem(id)
        var entry = entry(of: input, id: id, status: .document)
        entry.describe(prepared.document)
        entry.authorityIDs = authority?.recordIDs(in: prepared.document) ?? []
        entry.documentPath = stem + ".xml"
        entry.reason = prepared.notes.joined(separator: " ")
        if let earlier = try bag.document(at: entry.documentPath) {
            guard earlier.id == prepared.document.id, earlier.text.utf8.elementsEqual(prepared.document.text.utf8)
            else {
                return try keep(input, .identifierTaken(id))
            }
            return try storeDuplicate(prepared, input, entry)
        }
        guard case .bytes(let bytes) = input.content, let digests = input.digests else { return result([], entry) }
        entry.originalPath = stem + "." + input.fileExtension
        let original = OriginalFile(
            claim: try bag.add(bytes, at: entry.originalPath, digests: digests),
            name: input.name,
            mediaType: input.mediaType
        )
        var made: [PayloadClaim] = []
        for member in prepared.members { made.append(try add(member, stem)) }
        let record = try records.record(of: prepared.document, originals: [original], made: made)
        return result([original.claim] + made + [try add(record, stem)], entry)
    }

    private func add(_ member: PreparedMember, _ stem: String) throws -> PayloadClaim {
        try bag.add(member.bytes, at: stem + "." + member.kind.fileExtension, digests: member.digests)
    }

    /// The same text from another source: the finisher gives its source to the document that is there.
    private func storeDuplicate(
        _ prepared: PreparedDocument,
        _ input: PreparedInput,
        _ entry: ArchiveEntry
    ) throws -> JournalInput {
        var entry = entry
        entry.status = .duplicate
        let name = DuplicateMerger.scratchName(number)
        try FileSystem.removeTree(place.scratch + "/" + name)
        let xml = prepared.members[0]
        let scratch = try BagWriter(folder: place.scratch).add(xml.bytes, at: name, digests: xml.digests)
        guard case .bytes(let bytes) = input.content, let digests = input.digests else { return result([], entry) }
        let stem = ArchivePaths.stem(entry.id)
        var claims: [PayloadClaim] = []
        var count = 1
        while true {
            entry.originalPath = stem + (count == 1 ? "." : ".\(count).") + input.fileExtension
            guard let existing = try bag.bytes(of: entry.originalPath) else {
                claims.append(try bag.add(bytes, at: entry.originalPath, digests: digests))
                break
            }
            if existing == bytes { break }
            count += 1
        }
        return JournalInput(number: number, claims: claims, scratch: scratch, result: .entry(entry))
    }

    /// Keeps the bytes of a source that became no document.
    private func keep(_ input: PreparedInput, _ failure: InputFailure) throws -> JournalInput {
        var entry = entry(of: input, id: "", status: .unread)
        entry.reason = failure.reason
        guard let digests = input.digests else { return result([], entry) }
        entry.id = ArchivePaths.unreadID(digests.sha256)
        if let refusal = try refusal(of: entry.id, input) { return refusal }
        let stem = ArchivePaths.stem(entry.id, in: ArchivePaths.unread)
        entry.originalPath = stem + "." + input.fileExtension
        guard try !bag.has(entry.originalPath) else { return result([], entry) }
        let claim: PayloadClaim
        switch input.content {
        case .bytes(let bytes): claim = try bag.add(bytes, at: entry.originalPath, digests: digests)
        case .file(let path): claim = try bag.add(copying: path, at: entry.originalPath)
        case .none: return result([], entry)
        }
        // A large source is read again here, and may have changed since its sum was made.
        entry.sourceByteCount = claim.byteCount
        entry.sourceSHA256 = claim.digests.sha256
        let original = OriginalFile(claim: claim, name: input.name, mediaType: input.mediaType)
        return result([claim, try add(try records.record(of: entry, original: original, failure), stem)], entry)
    }

    private func entry(of input: PreparedInput, id: String, status: ArchiveEntry.Status) -> ArchiveEntry {
        var entry = ArchiveEntry(sourceName: input.name, status: status, id: id)
        entry.sourceByteCount = input.byteCount
        entry.sourceSHA256 = input.digests?.sha256 ?? ""
        return entry
    }

    /// What was taken out of an archive for a reason does not come back by the next delivery.
    private func refusal(of id: String, _ input: PreparedInput) throws -> JournalInput? {
        guard try bag.has(ArchivePaths.tombstone(id)) else { return nil }
        let reason = "It was removed from this archive earlier (\(id)); it is not taken in again."
        return JournalInput(number: number, claims: [], result: .refusal(name: input.name, reason: reason))
    }
}

extension InputFailure {
    fileprivate static func identifierTaken(_ id: String) -> InputFailure {
        InputFailure(stage: .writing, reason: "Another text has the identifier \(id) already.")
    }
}
