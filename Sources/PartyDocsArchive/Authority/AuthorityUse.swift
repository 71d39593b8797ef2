internal import PartyDocsCore

/// Collects what the documents of an archive use of an authority file.
///
/// Give it each document of the archive, in any order, then take the part that they use. Memory grows with the file, not
/// with the documents.
struct AuthorityUse {
    let file: AuthorityFile
    private let kinds: [Entity.ID: EntityKind]
    /// The documents that records list: no others need to be remembered.
    private let listed: Set<Document.ID>
    private var used: Set<Entity.ID> = []
    private var present: Set<Document.ID> = []

    init(_ file: AuthorityFile) {
        self.file = file
        kinds = Dictionary(file.records.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
        listed = Set(file.records.lazy.flatMap(\.documents))
    }

    /// The identifiers of the records that entities of a document are, each once, in the order of the entities; what the
    /// index says of the document.
    func recordIDs(in document: Document) -> [String] {
        document.entities.filter { kinds[$0.id] == $0.kind }.map(\.id.rawValue)
    }

    /// Takes a document of the archive.
    ///
    /// - Parameters:
    ///   - id: Its identifier.
    ///   - recordIDs: What ``recordIDs(in:)`` gave for it, as the index holds it.
    mutating func add(_ id: Document.ID, using recordIDs: [String]) {
        for record in recordIDs { used.insert(Entity.ID(record)) }
        if listed.contains(id) { present.insert(id) }
    }

    /// The records that the documents use, those to which these refer, and the candidates between them; records list
    /// no documents that the archive does not have.
    ///
    /// - Throws: ``AuthorityError`` when the parts make no file, which is a defect.
    func usedPart() throws(AuthorityError) -> AuthorityFile {
        try usedPart(of: file)
    }

    /// The same of another file with records of the same identifiers.
    func usedPart(of file: AuthorityFile) throws(AuthorityError) -> AuthorityFile {
        let kept = closure(in: file)
        let records = file.records.filter { kept.contains($0.id) }.map { record in
            var record = record
            record.documents.removeAll { !present.contains($0) }
            return record
        }
        let candidates = file.candidates.filter { kept.contains($0.first) && kept.contains($0.second) }
        return try AuthorityFile(records: records, candidates: candidates, fields: file.fields)
    }

    /// The records that are used, and those to which they refer, directly or through others.
    private func closure(in file: AuthorityFile) -> Set<Entity.ID> {
        let positions = Dictionary(
            file.records.enumerated().map { ($1.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        var kept: Set<Entity.ID> = []
        var open = used.filter { positions[$0] != nil }.map(\.self)
        while let id = open.popLast() {
            guard kept.insert(id).inserted, let position = positions[id] else { continue }
            open += file.records[position].references
        }
        return kept
    }
}

extension AuthorityRecord {
    /// The records to which this one refers.
    fileprivate var references: [Entity.ID] {
        (parents + predecessors).map(\.organization) + offices.compactMap(\.organization)
            + [reference?.issuer].compactMap(\.self)
    }
}
