internal import PartyDocsCore
internal import PartyDocsJSON

/// The authority file of an archive, which holds what its documents use and nothing of those that were removed.
struct ArchiveAuthority {
    private enum Work {
        case none
        case use(AuthorityUse)
        case removal(AuthorityRemoval, EarlierGeneration)
    }

    private var work: Work

    init(_ run: ArchiveRun) throws {
        let earlier = try run.earlier?.authorityFile()
        if case .remove(let ids, _) = run.purpose, let generation = run.earlier {
            guard let earlier else {
                work = .none
                return
            }
            var removal = AuthorityRemoval(earlier)
            for id in ids {
                if let document = try generation.document(Document.ID(id)) { removal.addRemoved(document) }
            }
            work = .removal(removal, generation)
            return
        }
        let given = run.options.authority
        let file = try earlier.map { file in try given.map(file.merging) ?? file } ?? given
        work = file.map { .use(AuthorityUse($0)) } ?? .none
    }

    /// Takes a record of the new generation's index.
    mutating func add(_ entry: ArchiveEntry) throws {
        guard let id = entry.documentID else { return }
        switch work {
        case .none: break
        case .use(var use):
            work = .none
            use.add(id, using: entry.authorityIDs)
            work = .use(use)
        case .removal(var removal, let generation):
            work = .none
            try removal.addRemaining(id, using: entry.authorityIDs) { try generation.document(id) }
            work = .removal(removal, generation)
        }
    }

    /// The bytes of `data/authority.json`; nil when the archive has none.
    func bytes() throws -> [UInt8]? {
        let file: AuthorityFile
        switch work {
        case .none: return nil
        case .use(let use): file = try use.usedPart()
        case .removal(let removal, _): file = try removal.remainingFile()
        }
        return try JSONAuthorityEncoder().bytes(of: file)
    }
}

extension EarlierGeneration {
    /// The authority file; nil when there is none.
    fileprivate func authorityFile() throws -> AuthorityFile? {
        try bytes(of: ArchivePaths.authority).map { bytes in try JSONAuthorityDecoder().file(from: bytes) }
    }

    /// A document; nil when there is none with an identifier.
    fileprivate func document(_ id: Document.ID) throws -> Document? {
        try BagWriter(folder: folder).document(at: ArchivePaths.stem(id.rawValue) + ".xml")
    }
}
