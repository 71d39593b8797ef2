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
    /// The bytes that were read, where somebody wants them.
    var keptBytes: [UInt8]?

    init(limits: XMLDocumentDecoder.Limits) throws(ReadError) {
        self.limits = limits
        builder = XMLDocumentBuilder(limits: limits)
        parser = try XMLPushParser(delegate: builder, limits: limits)
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
        let count = try pull(from: &source)
        byteCount += count
        if let limit = limits.byteCount, byteCount > limit {
            throw ReadError(.tooLarge, "The XML is larger than \(limit) bytes.", at: parser.position)
        }
        if byteCount == 0 { throw ReadError(.empty, "The XML is empty.") }
        builder.byteCount = byteCount
        if try !parser.parse(chunk, isLast: count == 0) || count == 0 { isAtEnd = true }
    }

    private mutating func pull(from source: inout some ByteSource & ~Copyable) throws(ReadError) -> Int {
        chunk.removeAll(keepingCapacity: true)
        do {
            let count = try source.read(into: &chunk, upTo: Self.chunkSize)
            keptBytes?.append(contentsOf: chunk)
            return count
        } catch {
            throw ReadError(.sourceFailed, "The source of the XML failed.", underlyingError: error)
        }
    }

    /// Keeps what a stream still holds, behind the bytes that are kept already.
    ///
    /// - Returns: Whether the bytes of the whole stream are no more than the limit.
    mutating func keepRest(of source: inout some ByteSource & ~Copyable, upTo limit: Int) throws(ReadError) -> Bool {
        while (keptBytes?.count ?? 0) <= limit {
            if try pull(from: &source) == 0 { return true }
        }
        return false
    }
}
