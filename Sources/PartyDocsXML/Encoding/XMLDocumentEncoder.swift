internal import PartyDocsCore

/// Writes one document; one use.
struct XMLDocumentEncoder {
    let document: Document
    let isMember: Bool
    let writer: XMLTextWriter
    let record: XMLRecordWriter
    let index: TextOffsetIndex
    let makers: XMLMakerTable

    /// - Parameters:
    ///   - document: The document.
    ///   - isMember: Whether the document stands in a collection.
    ///   - options: How the markup is laid out.
    ///   - writer: Where the markup goes.
    init(_ document: Document, isMember: Bool, options: XMLExporter.Options, to writer: XMLTextWriter) {
        self.document = document
        self.isMember = isMember
        self.writer = writer
        record = XMLRecordWriter(
            writer,
            isIndented: options.isIndented,
            depth: isMember ? 1 : 0,
            identifierPrefix: isMember ? document.id.rawValue + "." : ""
        )
        index = TextOffsetIndex(document.text, unit: .unicodeScalar)
        makers = XMLMakerTable(document)
    }

    func encode() throws(ExportError) {
        do {
            try XMLLibrary.quietly { try encodeDocument() }
        } catch let error as ExportError {
            throw error
        } catch let error as XMLWritingError {
            throw error.exportError(documentID: document.id, textStart: nil)
        } catch {
            throw ExportError(.exporterFailed, "The document was not written.", underlyingError: error)
        }
    }

    private func encodeDocument() throws {
        try checkText()
        try record.open("document")
        if !isMember {
            try record.attribute("xmlns", fixed: XMLFormat.namespace)
            try record.attribute("version", fixed: XMLFormat.version)
            try record.attribute("offsetUnit", fixed: XMLFormat.offsetUnit)
        }
        try record.attribute("xml:id", document.id.rawValue)
        try encodeMetadata()
        try encodeIdentity()
        try encodeText()
        try encodeSections()
        try encodeLayout()
        try encodeAnnotations()
        try encodeEntities()
        try encodeRelations()
        try encodeMakers()
        try encodeProvenance()
        try encodeDiagnostics()
        try encode(document.fields)
        try record.close()
        if !isMember { try writer.raw("\n") }
    }

    /// Finds characters that XML forbids before a value that repeats them is written, to tell where they stand.
    private func checkText() throws {
        var failure: XMLWritingError?
        withText { bytes in
            do throws(XMLWritingError) { try XMLEscaping.check(bytes) } catch { failure = error }
        }
        if let failure { throw failure.exportError(documentID: document.id, textStart: 0) }
    }

    /// The bytes of the text, which a checked document holds contiguously.
    func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        var text = document.text
        return try text.withUTF8(body)
    }

    // MARK: Parts of many records

    /// Writes records inside an element, nothing when there are none.
    func list<Items: Collection>(
        _ name: StaticString,
        _ items: Items,
        _ encode: (Items.Element) throws -> Void
    ) throws {
        guard !items.isEmpty else { return }
        try record.open(name)
        for item in items { try encode(item) }
        try record.close()
    }

    /// Writes a span with the words that it covers.
    func encode(_ span: TextSpan?, as name: StaticString) throws {
        guard let span else { return }
        try record.open(name)
        try bounds(span)
        try withText { try record.attribute("quote", UnsafeBufferPointer(rebasing: $0[span.utf8])) }
        try record.close()
    }

    func encode(_ spans: [TextSpan], as name: StaticString) throws {
        for span in spans { try encode(span, as: name) }
    }

    func bounds(_ span: TextSpan) throws {
        try record.attribute("start", index.position(of: span.start))
        try record.attribute("end", index.position(of: span.end))
    }

    func attribute(_ name: StaticString, _ value: TemporalValue?) throws {
        try record.attribute(name, value?.description)
    }

    func attribute(_ name: StaticString, _ value: ExactDecimal?) throws {
        try record.attribute(name, value?.description)
    }
}
