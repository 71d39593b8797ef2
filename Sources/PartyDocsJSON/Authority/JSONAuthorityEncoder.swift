public import PartyDocsCore

/// Writes authority files as JSON (`Docs/Formats/Authority.md`), a record on each line.
///
/// Equal files give equal bytes, and ``JSONAuthorityDecoder`` reads them back to an equal file.
public struct JSONAuthorityEncoder: Sendable {
    /// Makes an encoder.
    public init() {}

    /// Writes a file.
    ///
    /// - Parameters:
    ///   - file: The authority file.
    ///   - sink: Where the bytes go.
    /// - Throws: ``ExportError`` with the code `unrepresentable` when a field bears the name of a member of the format, or
    ///   what the sink throws.
    public func write(_ file: AuthorityFile, to sink: inout some ByteSink & ~Copyable) throws {
        var writer = JSONWriter()
        writer.openObject()
        writer.member("format", JSONAuthorityDecoder.format)
        writer.member("schema", JSONVersion.written)
        try lines("records", file.records, into: &writer, each: encode)
        if !file.candidates.isEmpty { try lines("candidates", file.candidates, into: &writer, each: encode) }
        try writer.fields(file.fields, besides: .authority, of: JSONOwner("the authority file"))
        writer.closeObject()
        writer.lineEnd()
        try writer.drain(to: &sink)
    }

    /// Writes a file into memory.
    ///
    /// - Parameter file: The authority file.
    /// - Returns: The bytes.
    /// - Throws: ``ExportError`` with the code `unrepresentable` when a field bears the name of a member of the format.
    public func bytes(of file: AuthorityFile) throws -> [UInt8] {
        var sink = ByteArraySink()
        try write(file, to: &sink)
        return sink.bytes
    }

    // MARK: Parts

    private func lines<Element>(
        _ name: StaticString,
        _ elements: [Element],
        into writer: inout JSONWriter,
        each encode: (Element, inout JSONWriter) throws(ExportError) -> Void
    ) throws(ExportError) {
        writer.key(name)
        writer.openArray()
        for element in elements {
            writer.element()
            writer.lineEnd()
            try encode(element, &writer)
        }
        writer.closeArray()
    }

    private func array<Element>(
        _ name: StaticString,
        _ elements: [Element],
        into writer: inout JSONWriter,
        each encode: (Element, inout JSONWriter) throws(ExportError) -> Void
    ) throws(ExportError) {
        guard !elements.isEmpty else { return }
        writer.key(name)
        writer.openArray()
        for element in elements {
            writer.element()
            try encode(element, &writer)
        }
        writer.closeArray()
    }

    private func encode(_ record: AuthorityRecord, into writer: inout JSONWriter) throws(ExportError) {
        let owner = JSONOwner("record", record.id.rawValue)
        writer.openObject()
        writer.member("id", record.id)
        writer.member("kind", term: record.kind)
        writer.member("name", record.name)
        writer.member("variants", record.variants)
        writer.member("identifiers", record.identifiers)
        if record.isUnambiguous { writer.member("unambiguous", true) }
        writer.member("birthDate", record.birthDate?.description)
        try array("offices", record.offices, into: &writer) { office, writer throws(ExportError) in
            writer.openObject()
            writer.member("title", office.title)
            writer.member("organization", office.organization)
            writer.member("standing", term: office.standing)
            writer.member("period", office.period?.description)
            writer.member("observed", office.observed?.description)
            try writer.fields(office.fields, besides: .heldOffice, of: owner)
            writer.closeObject()
        }
        writer.member("documents", record.documents)
        writer.member("validity", record.validity?.description)
        try links("parents", record.parents, of: owner, into: &writer)
        try links("predecessors", record.predecessors, of: owner, into: &writer)
        if let reference = record.reference {
            writer.key("reference")
            writer.openObject()
            writer.members(of: reference)
            try writer.fields(reference.fields, besides: .reference, of: owner)
            writer.closeObject()
        }
        try writer.fields(record.fields, besides: .record, of: owner)
        writer.closeObject()
    }

    private func links(
        _ name: StaticString,
        _ links: [AuthorityLink],
        of owner: JSONOwner,
        into writer: inout JSONWriter
    ) throws(ExportError) {
        try array(name, links, into: &writer) { link, writer throws(ExportError) in
            writer.openObject()
            writer.member("organization", link.organization)
            writer.member("period", link.period?.description)
            try writer.fields(link.fields, besides: .organizationLink, of: owner)
            writer.closeObject()
        }
    }

    private func encode(_ candidate: AuthorityCandidate, into writer: inout JSONWriter) throws(ExportError) {
        let owner = JSONOwner("candidate", candidate.first.rawValue)
        writer.openObject()
        writer.member("records", [candidate.first, candidate.second])
        try evidence("for", candidate.evidenceFor, of: owner, into: &writer)
        try evidence("against", candidate.evidenceAgainst, of: owner, into: &writer)
        writer.member("status", term: candidate.status)
        try writer.fields(candidate.fields, besides: .candidate, of: owner)
        writer.closeObject()
    }

    private func evidence(
        _ name: StaticString,
        _ evidence: [AuthorityEvidence],
        of owner: JSONOwner,
        into writer: inout JSONWriter
    ) throws(ExportError) {
        try array(name, evidence, into: &writer) { item, writer throws(ExportError) in
            writer.openObject()
            writer.member("kind", term: item.kind)
            writer.member("statement", item.statement)
            try writer.fields(item.fields, besides: .evidence, of: owner)
            writer.closeObject()
        }
    }
}
