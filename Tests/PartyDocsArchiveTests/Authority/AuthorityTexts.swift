internal import PartyDocsCore
internal import PartyDocsReading

/// Texts that are read with an authority file made of all of them, as an archive's are.
struct AuthorityTexts {
    let file: AuthorityFile
    let documents: [Document]

    /// Reads texts, each with the day on which it was published.
    init(_ texts: [(text: String, published: String)], extending file: AuthorityFile = AuthorityFile()) throws {
        let read = try texts.enumerated().map { number, text in
            let entry = TemporalValue(text.published).map {
                MetadataEntry(name: .published, value: .date($0), basis: .given)
            }
            let source = SourceDocument(
                Array(text.text.utf8),
                name: "\(number).txt",
                metadata: Metadata([entry].compactMap(\.self)),
                id: Document.ID("d\(number)")
            )
            return try PlainTextReader().read(source)
        }
        var survey = AuthoritySurvey(extending: file)
        for document in read { survey.add(survey.resolver.facts(of: document)) }
        let extended = try survey.extendedFile()
        self.file = extended
        documents = try read.map { try AuthorityResolver(extended).resolve($0) }
    }

    /// A text that says which office a person holds.
    static func notice(_ person: String, _ office: String, _ number: Int) -> String {
        "Tin số \(number)\n\nSáng nay, đồng chí \(person), \(office), chủ trì hội nghị.\n"
    }

    /// A document of one paragraph with entities and relations of one's own.
    static func document(
        _ id: Document.ID,
        _ entities: [Entity],
        _ relations: [Relation] = []
    ) throws -> Document {
        var draft = DocumentDraft(id: id, text: "Tin.")
        draft.blocks = [Block(id: "b1", kind: .paragraph, span: TextSpan(utf8: 0..<4))]
        draft.entities = entities
        draft.relations = relations
        return try Document(draft)
    }
}
