internal import PartyDocsCore

/// What stands beside the text.
extension XMLDocumentEncoder {
    func encodeMetadata() throws {
        try list("metadata", document.metadata.entries) { entry in
            try record.open("entry")
            try record.attribute("name", term: entry.name)
            switch entry.value {
            case .text(let text): try record.attribute("value", text)
            case .date(let date): try attribute("date", date)
            case .identifier(let identifier):
                try record.attribute("scheme", identifier.scheme)
                try record.attribute("value", identifier.value)
            }
            try record.attribute("basis", term: entry.basis)
            try encode(entry.spans, as: "span")
            try encode(entry.fields)
            try record.close()
        }
    }

    func encodeIdentity() throws {
        guard let identity = document.identity else { return }
        try record.open("identity")
        try record.attribute("signers", ids: identity.signers)
        try record.attribute("signingAuthority", identity.signingAuthority)
        try encode(identity.reference)
        try encode(identity.spans, as: "span")
        try encode(identity.fields)
        try record.close()
    }

    func encodeEntities() throws {
        try list("entities", document.entities) { entity in
            try record.open("entity")
            try record.attribute("xml:id", id: entity.id)
            try record.attribute("kind", term: entity.kind)
            try record.attribute("name", entity.name)
            for name in entity.otherNames {
                try record.leaf("otherName") { try record.attribute("value", name) }
            }
            for identifier in entity.identifiers {
                try record.leaf("identifier") {
                    try record.attribute("scheme", identifier.scheme)
                    try record.attribute("value", identifier.value)
                }
            }
            if let reference = entity.reference { try encode(reference) }
            if let event = entity.event {
                try record.open("eventDetails")
                try encodeParts(of: event)
                try record.close()
            }
            try encode(entity.fields)
            try record.close()
        }
    }

    func encodeRelations() throws {
        try list("relations", document.relations) { relation in
            try record.open("relation")
            try record.attribute("xml:id", id: relation.id)
            try record.attribute("kind", term: relation.kind)
            try record.attribute("subject", id: relation.subject)
            try record.attribute("object", id: relation.object)
            try record.attribute("office", relation.office)
            try record.attribute("standing", term: relation.standing)
            try attribute("period", relation.period)
            try attribute("asOf", relation.asOf)
            try record.attribute("makers", makers.list(relation.makers))
            try record.attribute("status", term: relation.status)
            try record.attribute("certainty", term: relation.certainty)
            try encode(relation.evidence, as: "evidence")
            try encode(relation.fields)
            try record.close()
        }
    }

    func encodeMakers() throws {
        try list("makers", makers.makers.indices) { index in
            let maker = makers.makers[index]
            try record.leaf("maker") {
                try record.attribute("n", index + 1)
                try record.attribute("kind", term: maker.kind)
                try record.attribute("name", maker.name)
                try record.attribute("version", maker.version)
            }
        }
    }

    func encodeProvenance() throws {
        let provenance = document.provenance
        guard provenance != Provenance() else { return }
        try record.open("provenance")
        try record.attribute("makers", makers.list(provenance.makers))
        for source in provenance.sources { try encode(source) }
        try encode(provenance.fields)
        try record.close()
    }

    private func encode(_ source: Source) throws {
        try record.open("source")
        try record.attribute("name", source.name)
        try record.attribute("mediaType", source.mediaType)
        try record.attribute("byteCount", source.byteCount)
        try record.attribute("sha256", source.sha256)
        try record.attribute("encoding", source.encoding)
        for edit in source.edits {
            try record.leaf("edit") {
                try record.attribute("sourceStart", edit.sourceRange.lowerBound)
                try record.attribute("sourceEnd", edit.sourceRange.upperBound)
                try bounds(edit.span)
                try record.attribute("reason", term: edit.reason)
                try record.attribute("original", hexadecimal: edit.original)
            }
        }
        try encode(source.fields)
        try record.close()
    }

    func encodeDiagnostics() throws {
        try list("diagnostics", document.diagnostics) { diagnostic in
            try record.open("diagnostic")
            try record.attribute("severity", term: diagnostic.severity)
            try record.attribute("code", diagnostic.code)
            try record.attribute("message", diagnostic.message)
            try record.attribute("maker", diagnostic.maker.flatMap { makers.list([$0]) })
            try encode(diagnostic.span, as: "span")
            try encode(diagnostic.relatedSpans, as: "relatedSpan")
            try encode(diagnostic.fields)
            try record.close()
        }
    }
}
