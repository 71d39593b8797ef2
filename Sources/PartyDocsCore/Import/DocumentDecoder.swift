/// A type that reads documents back from files of this library.
///
/// Bytes are pulled from a ``ByteSource`` as needed and documents come one by one, so memory does not grow with the
/// number of documents.
public protocol DocumentDecoder: Sendable {
    /// The state of reading one stream.
    associatedtype Session: DecodingSession

    /// The format that this decoder reads.
    var format: ExportFormat { get }

    /// Prepares the reading of one stream.
    ///
    /// - Returns: A session that has read nothing.
    /// - Throws: ``ReadError`` when the decoder cannot work at all.
    func makeSession() throws(ReadError) -> Session
}

/// The changing half of a decoder, alive for one stream on one task.
public protocol DecodingSession {
    /// Reads the next document.
    ///
    /// - Parameter source: Where the bytes come from, the same at each call.
    /// - Returns: The document, or nil at the end.
    /// - Throws: ``ReadError``; the stream is then at its end.
    mutating func next(from source: inout some ByteSource & ~Copyable) throws(ReadError) -> Document?
}

extension DocumentDecoder {
    /// Reads all documents of a stream.
    ///
    /// - Parameters:
    ///   - source: Where the bytes come from.
    ///   - body: Called with each document, in order.
    /// - Throws: ``ReadError``, or what `body` throws.
    public func decode(
        from source: inout some ByteSource & ~Copyable,
        _ body: (Document) throws -> Void
    ) throws {
        var session = try makeSession()
        while let document = try session.next(from: &source) { try body(document) }
    }

    /// Reads all documents from bytes in memory.
    ///
    /// - Parameter bytes: The bytes of one file.
    /// - Returns: The documents, in order.
    /// - Throws: ``ReadError``.
    public func documents(from bytes: [UInt8]) throws(ReadError) -> [Document] {
        var source = ByteArraySource(bytes)
        var session = try makeSession()
        var documents: [Document] = []
        while let document = try session.next(from: &source) { documents.append(document) }
        return documents
    }
}
