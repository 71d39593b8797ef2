internal import PartyDocsCore

/// Takes out of an archive's authority file what only removed documents said.
///
/// Give it the removed documents first, then all that remain, then take the file. A record that no remaining document
/// uses goes. Of the others each name, office, date of birth, parent and statement on an official document goes that a
/// removed document may have given and no remaining one gives; what neither gives came with the file and stays.
/// Remaining documents are read only when they share a record with a removed one.
struct AuthorityRemoval {
    /// A kind and a name without case and diacritics.
    private struct Name: Hashable {
        let kind: EntityKind
        let key: [UInt8]
    }

    private let kinds: [Entity.ID: EntityKind]
    private let bearers: [Name: [Entity.ID]]
    private var use: AuthorityUse
    private var removed: [Entity.ID: Testimony] = [:]
    private var remaining: [Entity.ID: Testimony] = [:]

    /// Begins with the authority file of the archive as it was.
    init(_ file: AuthorityFile) {
        use = AuthorityUse(file)
        kinds = Dictionary(file.records.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
        var bearers: [Name: [Entity.ID]] = [:]
        for record in file.records {
            for key in Set(([record.name] + record.variants).map(SearchText.base)) {
                bearers[Name(kind: record.kind, key: key), default: []].append(record.id)
            }
        }
        self.bearers = bearers
    }

    /// Takes a document that is removed.
    mutating func addRemoved(_ document: Document) {
        let reader = TestimonyReader(document)
        for entity in document.entities {
            let testimony = reader.testimony(of: entity.id)
            for record in records(for: entity) { removed[record, default: Testimony()].formUnion(testimony) }
        }
    }

    /// The records that an entity may have added to: the one that it is, else all that share a name with it.
    private func records(for entity: Entity) -> Set<Entity.ID> {
        if kinds[entity.id] == entity.kind { return [entity.id] }
        let keys = ([entity.name] + entity.otherNames).map(SearchText.base)
        return Set(keys.flatMap { bearers[Name(kind: entity.kind, key: $0)] ?? [] })
    }

    /// Takes a document that remains.
    ///
    /// - Parameters:
    ///   - id: Its identifier.
    ///   - recordIDs: The records that it uses, as the index names them.
    ///   - document: Reads it; called only when it shares a record with a removed one. Nil counts as saying nothing.
    mutating func addRemaining(
        _ id: Document.ID,
        using recordIDs: [String],
        document: () throws -> Document?
    ) rethrows {
        use.add(id, using: recordIDs)
        guard recordIDs.contains(where: { removed[Entity.ID($0)] != nil }), let document = try document() else {
            return
        }
        let reader = TestimonyReader(document)
        for entity in document.entities where removed[entity.id] != nil && kinds[entity.id] == entity.kind {
            remaining[entity.id, default: Testimony()].formUnion(reader.testimony(of: entity.id))
        }
    }

    /// The file without what was removed.
    ///
    /// - Throws: ``AuthorityError`` when the parts make no file, which is a defect.
    func remainingFile() throws(AuthorityError) -> AuthorityFile {
        var changed: [Entity.ID: AuthorityRecord] = [:]
        var records = use.file.records
        for position in records.indices {
            guard let lost = removed[records[position].id] else { continue }
            let kept = remaining[records[position].id] ?? Testimony()
            records[position].forget(lost, exceptFor: kept) { kinds[$0] != nil }
            if records[position] != use.file.records[position] {
                changed[records[position].id] = records[position]
            }
        }
        let candidates = use.file.candidates.map { candidate in
            guard changed[candidate.first] != nil || changed[candidate.second] != nil else { return candidate }
            return candidate.withoutEvidence
        }
        return try use.usedPart(
            of: AuthorityFile(records: records, candidates: candidates, fields: use.file.fields)
        )
    }
}

extension AuthorityCandidate {
    /// The pair without its evidence, whose words may be those of a removed document.
    fileprivate var withoutEvidence: AuthorityCandidate {
        var candidate = self
        candidate.evidenceFor = []
        candidate.evidenceAgainst = []
        return candidate
    }
}
