internal import PartyDocsCore

/// Reads a file of this library's own formats that holds one document.
struct SingleDocumentReader<Decoder: DocumentDecoder>: DocumentReader {
    let decoder: Decoder

    func read(_ source: SourceDocument) throws(ReadError) -> Document {
        let documents = try decoder.documents(from: source.bytes)
        guard documents.count == 1 else {
            throw ReadError(.malformed, "The file holds \(documents.count) documents; a file of one document is read.")
        }
        return documents[0]
    }
}
