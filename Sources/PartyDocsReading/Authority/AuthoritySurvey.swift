public import PartyDocsCore

/// Extends an authority file by what documents say.
///
/// The result depends on the file and on the set of documents, not on their order: identifiers of new records follow from
/// words and facts, and what is one is decided when all documents are known. Add the facts of each document, found on
/// any task, then take the file; resolve the documents with that file afterwards.
///
/// ```swift
/// var survey = AuthoritySurvey(extending: file)
/// for document in documents { survey.add(survey.resolver.facts(of: document)) }
/// let resolver = AuthorityResolver(try survey.extendedFile())
/// let resolved = try documents.map(resolver.resolve)
/// ```
///
/// Records of the file are never made one, nor lose anything. Persons of one name that nothing shows to be one stay apart
/// and are listed as candidates. Memory grows with the persons, organizations and documents that are named, not with the
/// texts.
public struct AuthoritySurvey: Sendable {
    /// The file that is extended.
    public let file: AuthorityFile
    /// What finds the facts of documents for this survey.
    public let resolver: AuthorityResolver

    private var organizations: [Entity.ID: OrganizationTally] = [:]
    private var persons: [[TokenKey]: Set<PersonSighting>] = [:]
    private var works: [WorkFacts: WorkTally] = [:]

    /// Begins with a file.
    ///
    /// - Parameters:
    ///   - file: The file to extend.
    ///   - lexicon: The names of bodies that are known, with their full forms.
    public init(
        extending file: AuthorityFile = AuthorityFile(),
        lexicon: Lexicon = Annotator.defaultLexicon
    ) {
        self.file = file
        resolver = AuthorityResolver(file, lexicon: lexicon)
    }

    /// Adds what one document says.
    ///
    /// - Parameter facts: The facts that ``resolver`` found in the document.
    public mutating func add(_ facts: AuthorityFacts) {
        for organization in facts.organizations {
            organizations[organization.record, default: OrganizationTally()].add(organization)
        }
        for person in facts.persons { persons[person.keys, default: []].insert(person) }
        for work in facts.works { works[work.facts, default: WorkTally()].add(work) }
    }

    /// The file with what the documents add.
    ///
    /// - Returns: The extended file.
    /// - Throws: ``AuthorityError`` when the records do not make a file.
    public func extendedFile() throws(AuthorityError) -> AuthorityFile {
        var records = RecordTable(file.records)
        for (id, tally) in organizations { tally.extend(&records, id: id) }
        WorkClustering(works, index: resolver.index).extend(&records)
        var assigned: [(sighting: PersonSighting, record: Entity.ID)] = []
        for sightings in persons.values {
            let clustering = PersonClustering(sightings, index: resolver.index)
            for group in clustering.groups() { assigned += records.add(group) }
        }
        // A text is told by its identifier where what it says would not lead to the record again.
        let index = AuthorityIndex(records.all)
        for (sighting, record) in assigned where index.record(of: sighting) != record {
            records.tell(sighting.document, of: record)
        }
        let proposals = CandidateSearch(index: index, isNew: records.isNew).candidates(named: persons.keys)
        return try AuthorityFile(
            records: records.all,
            candidates: file.candidates + proposals,
            fields: file.fields
        )
    }
}

extension AuthorityIndex {
    /// The record that a sighting leads to on its own.
    fileprivate func record(of sighting: PersonSighting) -> Entity.ID? {
        guard case .record(let position) = match(sighting) else { return nil }
        return records[position].id
    }
}
