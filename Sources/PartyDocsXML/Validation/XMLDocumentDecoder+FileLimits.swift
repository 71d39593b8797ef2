internal import PartyDocsCore

extension XMLDocumentDecoder.Limits {
    /// Throws when a file, taken as one document, is refused before a parser sees it.
    func check(_ file: [UInt8]) throws(ReadError) {
        guard file.count <= min(byteCount ?? .max, documentByteCount) else {
            throw ReadError(.tooLarge, "The document has too many bytes.", at: ReadError.Position(line: 1))
        }
        var markup = XMLMarkupGuard(limits: self)
        var refusal: ReadError?
        file.withUnsafeBufferPointer { bytes in
            do throws(ReadError) { try markup.check(bytes, from: 0) } catch { refusal = error }
        }
        if let refusal { throw refusal }
        guard markup.elementCount <= elementCount, markup.attributeCount <= documentAttributeCount else {
            throw ReadError(
                .tooLarge,
                "The document has too many elements or attributes.",
                at: ReadError.Position(line: 1)
            )
        }
    }
}
