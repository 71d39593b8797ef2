internal import PartyDocsCore
internal import Testing

@testable internal import PartyDocsReading

/// A document that names persons, bodies and documents, put together without recognisers.
struct NamedDocument {
    private var draft: DocumentDraft
    private let published: TemporalValue?

    init(_ id: String, published: String? = nil) {
        draft = DocumentDraft(id: Document.ID(id), text: "")
        self.published = published.flatMap(TemporalValue.init)
        if let date = self.published {
            draft.metadata.entries.append(MetadataEntry(name: .published, value: .date(date), basis: .given))
        }
    }

    /// Adds an entity.
    @discardableResult
    mutating func add(_ kind: EntityKind, _ name: String, _ change: (inout Entity) -> Void = { _ in }) -> Entity.ID {
        var entity = Entity(id: Entity.ID("e\(draft.entities.count + 1)"), kind: kind, name: name)
        change(&entity)
        draft.entities.append(entity)
        return entity.id
    }

    /// Adds a person with offices, each a title, a body and a standing.
    @discardableResult
    mutating func person(
        _ name: String,
        _ offices: [(title: String, body: String, standing: Standing)] = [],
        born: String? = nil
    ) -> Entity.ID {
        let person = add(.person, name) { if let born { $0.fields["birthDate"] = .string(born) } }
        for office in offices {
            let known = draft.entities.first { $0.kind == .organization && $0.name == office.body }?.id
            hold(person, office.title, known ?? add(.organization, office.body), office.standing)
        }
        return person
    }

    mutating func hold(_ person: Entity.ID, _ title: String, _ body: Entity.ID?, _ standing: Standing = .current) {
        relate(.holds, person, body) {
            $0.office = title
            $0.standing = standing
        }
    }

    mutating func relate(
        _ kind: RelationKind,
        _ subject: Entity.ID,
        _ object: Entity.ID?,
        _ change: (inout Relation) -> Void = { _ in }
    ) {
        var relation = Relation(
            id: Relation.ID("r\(draft.relations.count + 1)"),
            kind: kind,
            subject: subject,
            object: object,
            makers: [Maker(kind: .tool, name: "Test")]
        )
        change(&relation)
        draft.relations.append(relation)
    }

    mutating func work(_ name: String, _ reference: DocumentReference) {
        add(.document, name) { $0.reference = reference }
    }

    func document() throws -> Document { try Document(draft) }
}

/// What a survey makes of documents.
struct Surveyed {
    let file: AuthorityFile
    let documents: [Document]

    init(_ documents: [NamedDocument], extending file: AuthorityFile = AuthorityFile()) throws {
        try self.init(try documents.map { try $0.document() }, extending: file)
    }

    init(_ documents: [Document], extending file: AuthorityFile = AuthorityFile()) throws {
        var survey = AuthoritySurvey(extending: file)
        for document in documents { survey.add(survey.resolver.facts(of: document)) }
        self.file = try survey.extendedFile()
        let resolver = AuthorityResolver(self.file)
        self.documents = try documents.map { try resolver.resolve($0) }
    }

    func records(_ kind: EntityKind) -> [AuthorityRecord] { file.records.filter { $0.kind == kind } }

    /// The identifier of the first entity of a kind in each document.
    func ids(_ kind: EntityKind) -> [Entity.ID?] {
        documents.map { $0.entities.first { $0.kind == kind }?.id }
    }
}
