public import PartyDocsCore

/// Gives entities of documents the identifiers of an authority file, so that they are the same across documents.
///
/// Each document is resolved on its own, so neither other documents nor the order of work play a part. An entity takes
/// the identifier of a record, and the record's outside identifiers, when
/// - of an organization, the name is one of the record's and the date of the text lies in its validity;
/// - of a person, the name is one of the record's and there is positive evidence: the same whole day of birth, the same
///   office in the same body (or its predecessor) no more than five years apart, an office said to be held before, a
///   document that the record lists, or a record whose name is said to mean nobody else;
/// - of an official document, number and day, symbol, issuer and term, or a symbol with its year agree and nothing
///   differs;
/// - of any other thing, exactly one record of its kind has the name.
///
/// Where several records fit, or none, the entity keeps its own identifier. Entities that are one record become one.
public struct AuthorityResolver: Sendable {
    /// The name and version that go into the provenance of resolved documents.
    public static let maker = Maker(kind: .tool, name: "authority", version: "1")

    let index: AuthorityIndex
    private let fullNames: FullNameRule

    /// Prepares to resolve documents; time and memory are linear in the length of the file.
    ///
    /// - Parameters:
    ///   - file: The authority file.
    ///   - lexicon: The names of bodies that are known, with their full forms.
    public init(_ file: AuthorityFile, lexicon: Lexicon = Annotator.defaultLexicon) {
        index = AuthorityIndex(file.records)
        fullNames = FullNameRule(lexicon: lexicon)
    }

    /// What a document says that an authority file can keep.
    ///
    /// - Parameter document: The document.
    /// - Returns: The facts, for an ``AuthoritySurvey`` of the same file.
    public func facts(of document: Document) -> AuthorityFacts {
        AuthorityFactFinder(document, index: index, fullNames: fullNames).find()
    }

    /// Resolves a document.
    ///
    /// - Parameter document: The document.
    /// - Returns: The same document with the identifiers of the authority file; its provenance names ``maker``.
    /// - Throws: ``DocumentError`` when the resolved parts make no document.
    public func resolve(_ document: Document) throws(DocumentError) -> Document {
        let facts = facts(of: document)
        var draft = document.draft
        let ids = freeIDs(facts.known, in: &draft)
        let names = Dictionary(draft.entities.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        for entity in facts.ambiguous { draft.diagnostics.append(Self.ambiguity(names[entity] ?? "")) }
        draft.replaceEntityIDs(ids)
        addOutsideIdentifiers(to: &draft)
        if !draft.provenance.makers.contains(Self.maker) { draft.provenance.makers.append(Self.maker) }
        return try Document(draft)
    }

    /// The identifiers without those that something else in the document has.
    private func freeIDs(_ ids: [Entity.ID: Entity.ID], in draft: inout DocumentDraft) -> [Entity.ID: Entity.ID] {
        var free = ids
        var wanting: [String: [Entity.ID]] = [:]
        for (entity, id) in ids { wanting[id.rawValue, default: []].append(entity) }
        var taken = Array(draft.identifiersBesidesEntities)
        for entity in draft.entities where ids[entity.id] == nil { taken.append(entity.id.rawValue) }
        // An entity that keeps its own identifier takes that from others.
        while let id = taken.popLast() {
            for entity in wanting.removeValue(forKey: id) ?? [] {
                free[entity] = nil
                taken.append(entity.rawValue)
            }
        }
        for entity in draft.entities {
            guard let id = ids[entity.id], free[entity.id] == nil else { continue }
            draft.diagnostics.append(
                Diagnostic(
                    severity: .warning,
                    code: "authority-id-taken",
                    message: "The entity \(entity.id) is the record \(id), whose id something else here has.",
                    maker: Self.maker
                )
            )
        }
        return free
    }

    private static func ambiguity(_ name: String) -> Diagnostic {
        Diagnostic(
            severity: .note,
            code: "authority-ambiguous",
            message: "Several records of the authority file fit \"\(name)\".",
            maker: maker
        )
    }

    private func addOutsideIdentifiers(to draft: inout DocumentDraft) {
        for place in draft.entities.indices {
            guard let position = index.positions[draft.entities[place].id] else { continue }
            for identifier in index.records[position].identifiers
            where !draft.entities[place].identifiers.contains(identifier) {
                draft.entities[place].identifiers.append(identifier)
            }
        }
    }
}
