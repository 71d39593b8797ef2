public import PartyDocsCore

/// The reading of one stream of PartyDocs XML.
public struct XMLDecodingSession: DecodingSession {
    private static let chunkSize = 1 << 16

    private let builder: XMLDocumentBuilder
    private let parser: XMLPushParser
    private let limits: XMLDocumentDecoder.Limits
    private var chunk: [UInt8] = []
    private var byteCount = 0
    private var isAtEnd = false

    init(limits: XMLDocumentDecoder.Limits) throws(ReadError) {
        self.limits = limits
        builder = XMLDocumentBuilder(limits: limits)
        parser = try XMLPushParser(delegate: builder)
    }

    /// Reads the next document.
    ///
    /// - Parameter source: Where the bytes come from, the same at each call.
    /// - Returns: The document, or nil at the end.
    /// - Throws: ``PartyDocsCore/ReadError`` with line and column; the stream is then at its end.
    public mutating func next(from source: inout some ByteSource & ~Copyable) throws(ReadError) -> Document? {
        while true {
            if let document = builder.takeDocument(isAtEnd: isAtEnd) { return document }
            if let error = builder.error {
                isAtEnd = true
                builder.error = nil
                throw error
            }
            guard !isAtEnd else { return nil }
            do throws(ReadError) {
                try readChunk(from: &source)
            } catch {
                // What came before the fault is still handed out; the fault comes when it is reached.
                isAtEnd = true
                builder.fail(error)
            }
        }
    }

    private mutating func readChunk(from source: inout some ByteSource & ~Copyable) throws(ReadError) {
        chunk.removeAll(keepingCapacity: true)
        let count: Int
        do {
            count = try source.read(into: &chunk, upTo: Self.chunkSize)
        } catch {
            throw ReadError(.sourceFailed, "The source of the XML failed.", underlyingError: error)
        }
        byteCount += count
        if let limit = limits.byteCount, byteCount > limit {
            throw ReadError(.tooLarge, "The XML is larger than \(limit) bytes.", at: parser.position)
        }
        if byteCount == 0 { throw ReadError(.empty, "The XML is empty.") }
        builder.byteCount = byteCount
        if try !parser.parse(chunk, isLast: count == 0) || count == 0 { isAtEnd = true }
    }
}
