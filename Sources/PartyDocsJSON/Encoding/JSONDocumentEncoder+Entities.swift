internal import PartyDocsCore

/// Entities, the relations between them, and the document's own identity.
extension JSONDocumentEncoder {
    func encode(_ entity: Entity, into writer: inout JSONWriter) throws(ExportError) {
        writer.openObject()
        writer.member("id", entity.id)
        writer.member("kind", term: entity.kind)
        writer.member("name", entity.name)
        writer.member("otherNames", entity.otherNames)
        writer.member("identifiers", entity.identifiers)
        if let reference = entity.reference {
            writer.key("reference")
            try encode(reference, of: JSONOwner("the reference of entity", entity.id.rawValue), into: &writer)
        }
        if let event = entity.event {
            writer.key("event")
            writer.openObject()
            try members(of: event, owner: JSONOwner("the event of entity", entity.id.rawValue), into: &writer)
            writer.closeObject()
        }
        try fields(entity.fields, besides: .entity, of: JSONOwner("entity", entity.id.rawValue), into: &writer)
        writer.closeObject()
    }

    func encode(_ relation: Relation, into writer: inout JSONWriter) throws(ExportError) {
        writer.openObject()
        writer.member("id", relation.id)
        writer.member("kind", term: relation.kind)
        writer.member("subject", relation.subject)
        writer.member("object", relation.object)
        writer.member("office", relation.office)
        writer.member("standing", term: relation.standing)
        writer.member("period", relation.period?.description)
        writer.member("asOf", relation.asOf?.description)
        member("evidence", relation.evidence, into: &writer)
        makers(relation.makers, into: &writer)
        writer.member("status", term: relation.status)
        writer.member("certainty", term: relation.certainty)
        try fields(relation.fields, besides: .relation, of: JSONOwner("relation", relation.id.rawValue), into: &writer)
        writer.closeObject()
    }

    func encode(_ identity: DocumentIdentity, into writer: inout JSONWriter) throws(ExportError) {
        writer.openObject()
        writer.key("reference")
        try encode(identity.reference, of: JSONOwner("the reference of the document's identity"), into: &writer)
        writer.member("signers", identity.signers)
        writer.member("signingAuthority", identity.signingAuthority)
        member("spans", identity.spans, into: &writer)
        try fields(identity.fields, besides: .identity, of: JSONOwner("the document's identity"), into: &writer)
        writer.closeObject()
    }

    private func encode(
        _ reference: DocumentReference,
        of owner: JSONOwner,
        into writer: inout JSONWriter
    ) throws(ExportError) {
        writer.openObject()
        writer.members(of: reference)
        try fields(reference.fields, besides: .reference, of: owner, into: &writer)
        writer.closeObject()
    }
}
