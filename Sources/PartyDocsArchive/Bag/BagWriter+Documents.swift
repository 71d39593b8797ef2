internal import PartyDocsCore
internal import PartyDocsXML

extension BagWriter {
    /// Reads back a document that was written before; nil when there is none at a path.
    func document(at path: String) throws -> Document? {
        guard let bytes = try bytes(of: path) else { return nil }
        return try XMLDocumentDecoder().documents(from: bytes).first
    }
}
