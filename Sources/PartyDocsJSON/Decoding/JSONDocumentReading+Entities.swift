internal import PartyDocsCore

/// Entities, the relations between them, and the document's own identity.
extension JSONDocumentReading {
    func entity(_ element: JSONElement) throws(JSONFault) -> Entity {
        let object = try JSONObject(element, "entity", .entity)
        return Entity(
            id: try object.requiredID("id"),
            kind: try object.requiredTerm("kind"),
            name: try object.requiredString("name"),
            otherNames: try object.strings("otherNames"),
            identifiers: try object.array("identifiers", ExternalIdentifier.init),
            reference: try object.member("reference").map(DocumentReference.init),
            event: try object.member("event").map(event),
            fields: try object.fields()
        )
    }

    func relation(_ element: JSONElement) throws(JSONFault) -> Relation {
        let object = try JSONObject(element, "relation", .relation)
        return Relation(
            id: try object.requiredID("id"),
            kind: try object.requiredTerm("kind"),
            subject: try object.requiredID("subject"),
            object: try object.id("object"),
            office: try object.string("office"),
            standing: try object.term("standing"),
            period: try object.temporal("period"),
            asOf: try object.temporal("asOf"),
            evidence: try object.array("evidence", span),
            makers: try makers(of: object),
            status: try object.requiredTerm("status"),
            certainty: try object.requiredTerm("certainty"),
            fields: try object.fields()
        )
    }

    func identity(_ element: JSONElement) throws(JSONFault) -> DocumentIdentity {
        let object = try JSONObject(element, "identity", .identity)
        return DocumentIdentity(
            reference: try DocumentReference(try object.required("reference")),
            signers: try object.ids("signers"),
            signingAuthority: try object.string("signingAuthority"),
            spans: try object.array("spans", span),
            fields: try object.fields()
        )
    }
}
