internal import PartyDocsCore

/// What one run does: the same value, from the same inputs, makes the same archive.
struct ArchiveRun {
    /// What becomes of an archive that stands at the destination.
    enum Purpose {
        /// A new archive, in place of what may be there.
        case create
        /// A new generation with more documents.
        case append
        /// A new generation without some documents.
        case remove(ids: [String], reason: String)
    }

    let purpose: Purpose
    let options: ArchiveWriter.Options
    /// When the run says that it was.
    let moment: Moment
    /// The archive that a new generation is made from.
    let earlier: EarlierGeneration?
    /// The paths, without their extensions, of the files that the new generation does not have.
    let removedStems: Set<String>

    init(_ purpose: Purpose, _ options: ArchiveWriter.Options, at moment: Moment, after earlier: EarlierGeneration?) {
        self.purpose = purpose
        self.options = options
        self.moment = moment
        self.earlier = earlier
        removedStems =
            if case .remove(let ids, _) = purpose { Set(ids.flatMap(Self.stems)) } else { [] }
    }

    /// Where files of an identifier may stand.
    static func stems(of id: String) -> [String] {
        [ArchivePaths.stem(id), ArchivePaths.stem(id, in: ArchivePaths.unread)]
    }

    /// Tells runs apart that must not continue each other.
    var fingerprint: String {
        var parts = [Maker.partyDocs.version ?? "", "\(options.sizeLimit)", options.inputSettings]
        parts += ["\(options.includesTEI)", "\(options.includesJSON)", options.operatorName ?? "", earlier?.sum ?? ""]
        parts += options.fields.flatMap { [$0.name, $0.value] }
        switch purpose {
        case .create: parts.append("create")
        case .append: parts.append("append")
        case .remove(let ids, let reason): parts += ["remove", reason] + ids
        }
        return Digests(of: Array(parts.map { "\($0.utf8.count) \($0)" }.joined(separator: "\n").utf8)).sha256
    }

    /// Calls `body` with the claim of each file that the new generation takes over from the earlier one.
    func forEachKeptClaim(_ body: (PayloadClaim) throws -> Void) throws {
        try earlier?.forEachClaim { claim in
            if keeps(claim.path) { try body(claim) }
        }
    }

    /// What the index of the earlier generation becomes in the new one.
    func entry(after entry: ArchiveEntry) -> ArchiveEntry {
        guard case .remove(let ids, let reason) = purpose, ids.contains(entry.id) else { return entry }
        // Titles, persons and the names of sources are data of what was removed.
        var removed = ArchiveEntry(sourceName: "", status: .removed, id: entry.id)
        removed.sourceSHA256 = entry.sourceSHA256
        removed.reason = reason
        return removed
    }

    private func keeps(_ path: String) -> Bool {
        switch path {
        case ArchivePaths.index, ArchivePaths.readme, ArchivePaths.authority, ArchivePaths.history: false
        default: !path.hasPrefix(ArchivePaths.schemas) && !removedStems.contains(ArchivePaths.stem(ofPath: path))
        }
    }
}
