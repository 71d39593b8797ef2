internal import PartyDocsCore

/// Writes the records of preservation of a run: PREMIS and Dublin Core beside each document, and the archive's own.
struct PreservationWriter {
    private let agents: PreservationAgents
    private let moment: Moment

    init(_ run: ArchiveRun) {
        agents = PreservationAgents(operatorName: run.options.operatorName)
        moment = run.moment
    }

    /// The record of a document.
    ///
    /// - Parameters:
    ///   - document: The document.
    ///   - originals: The sources.
    ///   - made: The files that were made of the document.
    ///   - earlier: The record that an earlier generation has; its events stay.
    /// - Returns: The bytes of the record.
    /// - Throws: ``ArchiveError``.
    func record(
        of document: Document,
        originals: [OriginalFile],
        made: [PayloadClaim],
        earlier: [UInt8]? = nil
    ) throws -> PreparedMember {
        let record = PreservationRecord(
            id: document.id.rawValue,
            document: document,
            files: originals.map(PreservedFile.init) + made.compactMap(PreservedFile.init),
            agents: agents,
            moment: moment,
            earlier: earlier
        )
        return PreparedMember(.premis, try record.bytes())
    }

    /// The record of a source that became no document.
    func record(of entry: ArchiveEntry, original: OriginalFile, _ failure: InputFailure) throws -> PreparedMember {
        let stage: PreservationRecord.Failure.Stage = failure.stage == .writing ? .validation : .reading
        let record = PreservationRecord(
            id: entry.id,
            files: [PreservedFile(original)],
            agents: agents,
            moment: moment,
            failure: PreservationRecord.Failure(stage: stage, reason: failure.reason)
        )
        return PreparedMember(.premis, try record.bytes())
    }

    /// What stays of something that is removed.
    func tombstone(of id: String, files: [PayloadClaim], reason: String) throws -> PreparedMember {
        let record = RemovalRecord(
            id: id,
            files: files.compactMap(PreservedFile.init),
            reason: reason,
            agents: agents,
            moment: moment
        )
        return PreparedMember(.premis, try record.bytes())
    }

    /// The record of the archive as a whole.
    func history(after earlier: [UInt8]?, _ changes: [ArchiveHistory.Change]) throws -> [UInt8] {
        var history = try earlier.map { bytes in try ArchiveHistory(reading: bytes) } ?? ArchiveHistory()
        for change in changes { try history.append(change, by: agents, at: moment) }
        return history.bytes
    }
}

extension PreservedFile {
    init(_ original: OriginalFile) {
        self.init(
            path: original.claim.path,
            member: .original,
            byteCount: original.claim.byteCount,
            digests: original.claim.digests,
            mediaType: original.mediaType,
            originalName: original.name
        )
    }

    /// Describes a file by what the manifest says of it; nil for one that stands outside of the members' folders.
    init?(_ claim: PayloadClaim) {
        guard let member = ArchiveMember(path: claim.path) else { return nil }
        self.init(path: claim.path, member: member, byteCount: claim.byteCount, digests: claim.digests)
    }
}
