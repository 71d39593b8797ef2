internal import PartyDocsCore

/// Writes one document as one object.
struct JSONDocumentEncoder {
    let document: Document
    let text: UnsafeBufferPointer<UInt8>
    private let offsets: TextOffsetIndex

    static func encode(_ document: Document, into writer: inout JSONWriter) throws {
        var text = document.text
        try text.withUTF8 { bytes in
            let offsets = TextOffsetIndex(document.text, unit: .unicodeScalar)
            try JSONDocumentEncoder(document: document, text: bytes, offsets: offsets).encode(into: &writer)
        }
    }

    /// An encoder for values that stand outside a document and name no place of a text.
    ///
    /// - Parameter id: What an error names in place of a document.
    /// - Returns: The encoder.
    /// - Throws: ``DocumentError`` when the identifier is no NCName.
    static func withoutText(_ id: Document.ID) throws(DocumentError) -> JSONDocumentEncoder {
        JSONDocumentEncoder(
            document: try Document(DocumentDraft(id: id, text: "")),
            text: UnsafeBufferPointer(start: nil, count: 0),
            offsets: TextOffsetIndex("", unit: .unicodeScalar)
        )
    }

    private func encode(into writer: inout JSONWriter) throws(ExportError) {
        writer.openObject()
        writer.member("schema", JSONVersion.written)
        writer.member("id", document.id)
        writer.member("offsetUnit", OffsetUnit.unicodeScalar.rawValue)
        writer.key("text")
        writer.string(text)
        writer.key("metadata")
        try metadata(document.metadata, into: &writer)
        if let identity = document.identity {
            writer.key("identity")
            try encode(identity, into: &writer)
        }
        try array("blocks", document.blocks, into: &writer, each: encode)
        try array("sections", document.sections, into: &writer, each: encode)
        try array("annotations", document.annotations, into: &writer, each: encode)
        try array("entities", document.entities, into: &writer, each: encode)
        try array("relations", document.relations, into: &writer, each: encode)
        writer.key("provenance")
        try encode(document.provenance, into: &writer)
        if !document.diagnostics.isEmpty {
            try array("diagnostics", document.diagnostics, into: &writer, each: encode)
        }
        try fields(document.fields, besides: .document, of: JSONOwner("the document"), into: &writer)
        writer.closeObject()
    }

    // MARK: Shared parts

    @inline(__always)
    func array<Element>(
        _ name: StaticString,
        _ elements: [Element],
        into writer: inout JSONWriter,
        each encode: (Element, inout JSONWriter) throws(ExportError) -> Void
    ) throws(ExportError) {
        writer.key(name)
        writer.openArray()
        for element in elements {
            writer.element()
            try encode(element, &writer)
        }
        writer.closeArray()
    }

    /// Writes the fields that the format has no member for into the open object of what the owner names.
    func fields(
        _ fields: Fields,
        besides known: @autoclosure () -> JSONMembers,
        of owner: JSONOwner,
        into writer: inout JSONWriter
    ) throws(ExportError) {
        do throws(ExportError) {
            try writer.fields(fields, besides: known(), of: owner)
        } catch {
            var error = error
            error.documentID = document.id
            throw error
        }
    }

    /// The position of an offset in Unicode scalars; offsets of a checked document lie in its text.
    private func scalars(before offset: TextOffset) -> Int {
        offsets.position(of: offset) ?? offsets.count
    }

    /// Writes `start` and `end` into the open object.
    func bounds(_ span: TextSpan, into writer: inout JSONWriter) {
        writer.member("start", scalars(before: span.start))
        writer.member("end", scalars(before: span.end))
    }

    func span(_ span: TextSpan, into writer: inout JSONWriter) {
        writer.openObject()
        bounds(span, into: &writer)
        writer.closeObject()
    }

    func member(_ name: StaticString, _ span: TextSpan?, into writer: inout JSONWriter) {
        guard let span else { return }
        writer.key(name)
        self.span(span, into: &writer)
    }

    func member(_ name: StaticString, _ spans: [TextSpan], into writer: inout JSONWriter) {
        guard !spans.isEmpty else { return }
        writer.key(name)
        writer.openArray()
        for span in spans {
            writer.element()
            self.span(span, into: &writer)
        }
        writer.closeArray()
    }

    func maker(_ maker: Maker, into writer: inout JSONWriter) {
        writer.openObject()
        writer.member("kind", term: maker.kind)
        writer.member("name", maker.name)
        writer.member("version", maker.version)
        writer.closeObject()
    }

    func makers(_ name: StaticString, _ makers: [Maker], into writer: inout JSONWriter) {
        guard !makers.isEmpty else { return }
        writer.key(name)
        writer.openArray()
        for maker in makers {
            writer.element()
            self.maker(maker, into: &writer)
        }
        writer.closeArray()
    }

    /// Writes the first maker as `maker` and, when there are several, all of them as `makers`.
    func makers(_ makers: [Maker], into writer: inout JSONWriter) {
        if let first = makers.first {
            writer.key("maker")
            maker(first, into: &writer)
        }
        if makers.count > 1 { self.makers("makers", makers, into: &writer) }
    }
}
