internal import PartyDocsCore
internal import PartyDocsJSON
internal import PartyDocsReading
internal import PartyDocsXML

/// Reads a file by its extension: a document of this library's own formats, else a plain text.
struct FormatReader: DocumentReader {
    let plainText: PlainTextReader
    let corrections: KnownCorrections

    func read(_ source: SourceDocument) throws(ReadError) -> Document {
        if Self.has("json", source.name) { return try onlyDocument(of: source, JSONDocumentDecoder()) }
        if Self.has("xml", source.name) { return try onlyDocument(of: source, XMLDocumentDecoder()) }
        let corrected = try plainText.readWithOutcomes(source)
        corrections.meet(corrected.setIndices)
        return corrected.document
    }

    private func onlyDocument(
        of source: SourceDocument,
        _ decoder: some DocumentDecoder
    ) throws(ReadError) -> Document {
        let documents = try decoder.documents(from: source.bytes)
        guard documents.count == 1 else {
            throw ReadError(.malformed, "The file holds \(documents.count) documents; a file of one document is read.")
        }
        return documents[0]
    }

    private static func has(_ fileExtension: String, _ name: String?) -> Bool {
        guard let name else { return false }
        let wanted = "." + fileExtension
        let end = name.utf8.suffix(wanted.utf8.count)
        return end.count == wanted.utf8.count && zip(end, wanted.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }
}
