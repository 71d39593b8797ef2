internal import PartyDocsCore

/// Makes an authority file from its object.
enum JSONAuthorityReading {
    static func file(from root: JSONElement) throws(JSONFault) -> AuthorityFile {
        let object = try JSONObject(root, "authority file", .authority)
        guard try object.requiredString("format") == JSONAuthorityDecoder.format else {
            throw object.fault(
                "has a \"format\" other than \"\(JSONAuthorityDecoder.format)\"",
                at: try object.required("format")
            )
        }
        try JSONVersion.check(object)
        // A rule that a record breaks is found when all are read; its place must be known then.
        var recordOffsets: [Int] = []
        var candidateOffsets: [Int] = []
        let records = try object.requiredArray("records") { element throws(JSONFault) in
            recordOffsets.append(element.offset)
            return try record(element)
        }
        let candidates = try object.array("candidates") { element throws(JSONFault) in
            candidateOffsets.append(element.offset)
            return try candidate(element)
        }
        let fields = try object.fields()
        do throws(AuthorityError) {
            return try AuthorityFile(records: records, candidates: candidates, fields: fields)
        } catch {
            let offset =
                error.recordIndex.map { recordOffsets[$0] } ?? error.candidateIndex.map { candidateOffsets[$0] }
            throw JSONFault(error.message, at: offset ?? root.offset)
        }
    }

    private static func record(_ element: JSONElement) throws(JSONFault) -> AuthorityRecord {
        let object = try JSONObject(element, "record", .record)
        return AuthorityRecord(
            id: try object.requiredID("id"),
            kind: try object.requiredTerm("kind"),
            name: try object.requiredString("name"),
            variants: try object.strings("variants"),
            identifiers: try object.array("identifiers", ExternalIdentifier.init),
            isUnambiguous: try object.boolean("unambiguous") ?? false,
            birthDate: try object.temporal("birthDate"),
            offices: try object.array("offices", office),
            documents: try object.ids("documents"),
            validity: try object.temporal("validity"),
            parents: try object.array("parents", link),
            predecessors: try object.array("predecessors", link),
            reference: try object.member("reference").map(DocumentReference.init),
            fields: try object.fields()
        )
    }

    private static func office(_ element: JSONElement) throws(JSONFault) -> AuthorityOffice {
        let object = try JSONObject(element, "office", .heldOffice)
        return AuthorityOffice(
            title: try object.requiredString("title"),
            organization: try object.id("organization"),
            standing: try object.term("standing"),
            period: try object.temporal("period"),
            observed: try object.temporal("observed"),
            fields: try object.fields()
        )
    }

    private static func link(_ element: JSONElement) throws(JSONFault) -> AuthorityLink {
        let object = try JSONObject(element, "link", .organizationLink)
        return AuthorityLink(
            organization: try object.requiredID("organization"),
            period: try object.temporal("period"),
            fields: try object.fields()
        )
    }

    private static func candidate(_ element: JSONElement) throws(JSONFault) -> AuthorityCandidate {
        let object = try JSONObject(element, "candidate", .candidate)
        let records: [Entity.ID] = try object.ids("records")
        guard records.count == 2 else {
            throw object.fault("has not two \"records\"", at: try object.member("records") ?? element)
        }
        return AuthorityCandidate(
            first: records[0],
            second: records[1],
            evidenceFor: try object.array("for", evidence),
            evidenceAgainst: try object.array("against", evidence),
            status: try object.requiredTerm("status"),
            fields: try object.fields()
        )
    }

    private static func evidence(_ element: JSONElement) throws(JSONFault) -> AuthorityEvidence {
        let object = try JSONObject(element, "evidence", .evidence)
        return AuthorityEvidence(
            try object.requiredTerm("kind"),
            try object.requiredString("statement"),
            fields: try object.fields()
        )
    }
}
