/// Checks the rules that make records an ``AuthorityFile``; one use, one file.
struct AuthorityChecker {
    /// A rule that a record or candidate breaks, before its position is added.
    private struct Fault: Error {
        let message: String

        init(_ message: String) {
            self.message = message
        }
    }

    private let records: [AuthorityRecord]
    private let candidates: [AuthorityCandidate]
    private let fields: Fields
    private var kinds: [Entity.ID: EntityKind] = [:]

    init(_ records: [AuthorityRecord], _ candidates: [AuthorityCandidate], _ fields: Fields) {
        self.records = records
        self.candidates = candidates
        self.fields = fields
    }

    consuming func check() throws(AuthorityError) {
        do throws(Fault) {
            try check(fields, of: "the file")
        } catch {
            throw AuthorityError(error.message)
        }
        for (index, record) in records.enumerated() {
            do throws(Fault) {
                guard record.id.isValid else {
                    throw Fault("The record id \"\(record.id)\" is not an ASCII NCName of at most 64 characters.")
                }
                guard kinds.updateValue(record.kind, forKey: record.id) == nil else {
                    throw Fault("The id \(record.id) of a record is used twice in the file.")
                }
            } catch {
                throw AuthorityError(error.message, recordIndex: index)
            }
        }
        for (index, record) in records.enumerated() {
            do throws(Fault) {
                try check(record)
            } catch {
                throw AuthorityError(error.message, recordIndex: index)
            }
        }
        var pairs: Set<[Entity.ID]> = []
        for (index, candidate) in candidates.enumerated() {
            do throws(Fault) {
                try check(candidate)
                let pair = candidate.inOrder
                guard pairs.insert([pair.first, pair.second]).inserted else {
                    throw Fault("The candidate \(pair.first) and \(pair.second) comes twice.")
                }
            } catch {
                throw AuthorityError(error.message, candidateIndex: index)
            }
        }
    }

    // MARK: Records

    private func check(_ record: AuthorityRecord) throws(Fault) {
        let owner = "record \(record.id)"
        try check(record.kind, "kind of \(owner)")
        for name in [record.name] + record.variants where name.isEmpty { throw Fault("A name of \(owner) is empty.") }
        for identifier in record.identifiers where identifier.scheme.isEmpty || identifier.value.isEmpty {
            throw Fault("An identifier of \(owner) has no scheme or no value.")
        }
        try checkMembersFitKind(record, owner)
        try check(record.birthDate, "date of birth of \(owner)")
        try check(record.validity, "validity of \(owner)")
        for office in record.offices { try check(office, of: owner) }
        for document in record.documents where !document.isValid {
            throw Fault("The document id \"\(document)\" of \(owner) is not an ASCII NCName of at most 64 characters.")
        }
        for link in record.parents + record.predecessors {
            guard link.organization != record.id else { throw Fault("The \(owner) refers to itself.") }
            try require(link.organization, .organization, by: owner)
            try check(link.period, "period of \(owner)")
            try check(link.fields, of: owner)
        }
        if let reference = record.reference {
            if let issuer = reference.issuer { try require(issuer, nil, by: owner) }
            try check(reference.date, "date of \(owner)")
            try check(reference.fields, of: owner)
        }
        try check(record.fields, of: owner)
    }

    private func checkMembersFitKind(_ record: AuthorityRecord, _ owner: String) throws(Fault) {
        let ofPerson =
            record.isUnambiguous || record.birthDate != nil || !record.offices.isEmpty || !record.documents.isEmpty
        if ofPerson, record.kind != .person {
            throw Fault("The \(owner) has what only a person has, and is of the kind \(record.kind.rawValue).")
        }
        let ofOrganization = record.validity != nil || !record.parents.isEmpty || !record.predecessors.isEmpty
        if ofOrganization, record.kind != .organization {
            throw Fault("The \(owner) has what only an organization has, and is of the kind \(record.kind.rawValue).")
        }
        if record.reference != nil, record.kind != .document {
            throw Fault("The \(owner) has what only a document has, and is of the kind \(record.kind.rawValue).")
        }
    }

    private func check(_ office: AuthorityOffice, of owner: String) throws(Fault) {
        guard !office.title.isEmpty else { throw Fault("An office of \(owner) has no title.") }
        if let organization = office.organization { try require(organization, .organization, by: owner) }
        if let standing = office.standing { try check(standing, "standing of an office of \(owner)") }
        try check(office.period, "period of an office of \(owner)")
        try check(office.observed, "time of observation of an office of \(owner)")
        try check(office.fields, of: owner)
    }

    // MARK: Candidates

    private func check(_ candidate: AuthorityCandidate) throws(Fault) {
        let owner = "candidate \(candidate.first) and \(candidate.second)"
        guard candidate.first != candidate.second else { throw Fault("The \(owner) is one record.") }
        try require(candidate.first, nil, by: owner)
        try require(candidate.second, kinds[candidate.first], by: owner)
        try check(candidate.status, "status of the \(owner)")
        for evidence in candidate.evidenceFor + candidate.evidenceAgainst {
            try check(evidence.kind, "kind of evidence of the \(owner)")
            try check(evidence.fields, of: owner)
        }
        try check(candidate.fields, of: owner)
    }

    // MARK: Rules

    private func require(_ id: Entity.ID, _ kind: EntityKind?, by owner: String) throws(Fault) {
        guard let found = kinds[id] else {
            throw Fault("The \(owner) refers to the record \(id), which does not exist.")
        }
        if let kind, found != kind {
            throw Fault("The \(owner) refers to \(id), which is no record of the kind \(kind.rawValue).")
        }
    }

    private func check(_ temporal: TemporalValue?, _ what: String) throws(Fault) {
        guard case .period(let start, let end) = temporal else { return }
        if case .moment = start { return }
        if case .moment = end { return }
        throw Fault("The \(what) has neither a start nor an end.")
    }

    private func check(_ term: some VocabularyTerm, _ what: String) throws(Fault) {
        guard !term.rawValue.isEmpty else { throw Fault("The \(what) is empty.") }
    }

    private func check(_ fields: Fields, of owner: String) throws(Fault) {
        do throws(DocumentError) {
            try FieldsChecker.check(fields, of: owner)
        } catch {
            throw Fault(error.message)
        }
    }
}
