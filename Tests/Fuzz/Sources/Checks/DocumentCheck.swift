internal import PartyDocs

/// The rules of documents, wherever they come from.
enum DocumentCheck {
    private static let schema = try? PartyDocsXMLSchema.compiled()

    /// Requires that every format writes a document or refuses it, and that what can be read back is equal.
    static func check(_ document: Document) throws(FuzzViolation) {
        for source in document.provenance.sources { _ = source.originalBytes(of: document.text) }
        _ = try roundTrip(document, JSONExporter(), JSONDocumentDecoder())
        if let xml = try roundTrip(document, XMLExporter(), XMLDocumentDecoder()) {
            guard let schema else { throw FuzzViolation("The schema does not compile.") }
            let faults = schema.validate(xml)
            try require(faults.isEmpty, "What was written as XML is not valid: \(faults[0])")
        }
        _ = try bytes(of: document, TEIExporter())
        for table in CSVTable.allCases { try check(document, table) }
    }

    /// The bytes of a document; nil when the format has no place for something in it.
    private static func bytes(of document: Document, _ exporter: some DocumentExporter) throws(FuzzViolation)
        -> [UInt8]?
    {
        do throws(ExportError) {
            return try exporter.bytes(of: document)
        } catch {
            try require(error.code == .unrepresentable, "\(exporter.format.name) fails: \(error)")
            return nil
        }
    }

    private static func roundTrip(
        _ document: Document,
        _ exporter: some DocumentExporter,
        _ decoder: some DocumentDecoder
    ) throws(FuzzViolation) -> [UInt8]? {
        guard let written = try bytes(of: document, exporter) else { return nil }
        let outcome = DecodingOutcome(of: decoder, reading: ByteArraySource(written))
        try require(outcome.error == nil, "What was written as \(exporter.format.name) is not read: \(outcome)")
        try require(outcome.documents == [document], "What was written as \(exporter.format.name) is read otherwise.")
        return written
    }

    private static func check(_ document: Document, _ table: CSVTable) throws(FuzzViolation) {
        guard let written = try bytes(of: document, CSVExporter(table: table)) else { return }
        let records: [[String]]
        do throws(CSVError) {
            records = try CSVCheck.records(of: written)
        } catch {
            throw FuzzViolation("The table \(table.name) is not read: \(error)")
        }
        let isWhole = records.allSatisfy { $0.count == table.columns.count }
        try require(isWhole, "A row of \(table.name) has too few or too many cells.")
    }
}
