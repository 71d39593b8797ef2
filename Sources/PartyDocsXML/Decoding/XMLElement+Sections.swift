internal import PartyDocsCore

/// What stands beside the text.
extension XMLElement {
    func metadataEntry() throws(ReadError) -> MetadataEntry {
        let value: MetadataEntry.Value
        if let date = try temporal("date") {
            value = .date(date)
        } else {
            let text = try requiredString("value")
            value = string("scheme").map { .identifier(ExternalIdentifier(scheme: $0, value: text)) } ?? .text(text)
        }
        return MetadataEntry(
            name: try requiredTerm("name"),
            value: value,
            spans: try spans("span"),
            basis: try requiredTerm("basis"),
            fields: try fields()
        )
    }

    func identity() throws(ReadError) -> DocumentIdentity {
        guard let reference = try child("reference") else { throw malformed("The identity lacks its <reference>.") }
        return DocumentIdentity(
            reference: try reference.reference(),
            signers: try ids("signers"),
            signingAuthority: string("signingAuthority"),
            spans: try spans("span"),
            fields: try fields()
        )
    }

    func section(blocks: [Block.ID: Int]) throws(ReadError) -> Section {
        guard let first = blocks[try requiredID("firstBlock")], let last = blocks[try requiredID("lastBlock")],
            first <= last
        else { throw malformed("The section runs over blocks that are none.") }
        var sections: [Section] = []
        for child in children("section") { sections.append(try child.section(blocks: blocks)) }
        return Section(
            id: try requiredID("xml:id"),
            kind: try requiredTerm("kind"),
            label: string("label"),
            blocks: first..<(last + 1),
            children: sections,
            fields: try fields()
        )
    }

    func entity() throws(ReadError) -> Entity {
        var names: [String] = []
        for child in children("otherName") { names.append(try child.requiredString("value")) }
        var identifiers: [ExternalIdentifier] = []
        for child in children("identifier") {
            let scheme = try child.requiredString("scheme")
            identifiers.append(ExternalIdentifier(scheme: scheme, value: try child.requiredString("value")))
        }
        return Entity(
            id: try requiredID("xml:id"),
            kind: try requiredTerm("kind"),
            name: try requiredString("name"),
            otherNames: names,
            identifiers: identifiers,
            reference: try child("reference")?.reference(),
            event: try child("eventDetails")?.eventValue(),
            fields: try fields()
        )
    }

    func relation() throws(ReadError) -> Relation {
        Relation(
            id: try requiredID("xml:id"),
            kind: try requiredTerm("kind"),
            subject: try requiredID("subject"),
            object: try id("object"),
            office: string("office"),
            standing: try term("standing"),
            period: try temporal("period"),
            asOf: try temporal("asOf"),
            evidence: try spans("evidence"),
            makers: try makers("makers"),
            status: try requiredTerm("status"),
            certainty: try requiredTerm("certainty"),
            fields: try fields()
        )
    }

    /// The maker, whose number must be its place in the list.
    func maker(number: Int) throws(ReadError) -> Maker {
        guard try integer("n") == number else { throw malformed("The makers are not numbered from 1.") }
        return Maker(kind: try requiredTerm("kind"), name: try requiredString("name"), version: string("version"))
    }

    func provenance() throws(ReadError) -> Provenance {
        var sources: [Source] = []
        for child in children("source") { sources.append(try child.source()) }
        return Provenance(sources: sources, makers: try makers("makers"), fields: try fields())
    }

    private func source() throws(ReadError) -> Source {
        var edits: [TextEdit] = []
        for child in children("edit") { edits.append(try child.edit()) }
        var source = Source(
            name: string("name"),
            mediaType: string("mediaType"),
            byteCount: try required("byteCount", integer("byteCount")),
            sha256: try requiredString("sha256"),
            encoding: try requiredString("encoding"),
            fields: try fields()
        )
        source.edits = edits
        return source
    }

    private func edit() throws(ReadError) -> TextEdit {
        let start = try required("sourceStart", integer("sourceStart"))
        let end = try required("sourceEnd", integer("sourceEnd"))
        guard start <= end else { throw malformed("The edit ends before it starts.") }
        return TextEdit(
            sourceRange: start..<end,
            span: try bounds(),
            reason: try requiredTerm("reason"),
            original: try bytes(hexadecimal: "original")
        )
    }

    func diagnostic() throws(ReadError) -> Diagnostic {
        Diagnostic(
            severity: try requiredTerm("severity"),
            code: try requiredString("code"),
            message: try requiredString("message"),
            span: try span("span"),
            relatedSpans: try spans("relatedSpan"),
            maker: try makers("maker").first,
            fields: try fields()
        )
    }
}
