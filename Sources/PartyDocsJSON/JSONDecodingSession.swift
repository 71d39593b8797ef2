public import PartyDocsCore

/// The reading of one stream by a ``JSONDocumentDecoder``.
public struct JSONDecodingSession: DecodingSession {
    private enum State {
        case atStart
        case betweenLines
        case afterDocument
        case finished
    }

    private static let chunkLength = 64 * 1024

    private let options: JSONDocumentDecoder.Options
    private var state = State.atStart
    private var buffer: [UInt8] = []
    /// The first byte of the buffer that is not yet read.
    private var start = 0
    /// The place of that byte in the stream.
    private var position = JSONPosition()
    private var isAtEnd = false

    init(options: JSONDocumentDecoder.Options) {
        self.options = options
    }

    /// Reads the next document.
    ///
    /// - Parameter source: Where the bytes come from, the same at each call.
    /// - Returns: The document, or nil at the end.
    /// - Throws: ``ReadError``; the stream is then at its end.
    public mutating func next(from source: inout some ByteSource & ~Copyable) throws(ReadError) -> Document? {
        guard state != .finished else { return nil }
        do throws(ReadError) {
            guard try findObject(in: &source) else {
                state = .finished
                return nil
            }
            let length = try lengthOfObject(in: &source)
            let document = try readDocument(length)
            advance(by: length)
            state = .afterDocument
            return document
        } catch {
            state = .finished
            throw error
        }
    }

    // MARK: Bytes

    /// Gets more bytes; false at the end of the stream.
    private mutating func fill(from source: inout some ByteSource & ~Copyable) throws(ReadError) -> Bool {
        guard !isAtEnd else { return false }
        if start > 0, start >= buffer.count - start {
            buffer.removeSubrange(..<start)
            start = 0
        }
        do {
            isAtEnd = try source.read(into: &buffer, upTo: Self.chunkLength) == 0
        } catch {
            throw ReadError(.sourceFailed, "The source failed", at: position.reported, underlyingError: error)
        }
        return !isAtEnd
    }

    private mutating func advance(by length: Int) {
        buffer.withUnsafeBufferPointer {
            position.advance(over: UnsafeBufferPointer(rebasing: $0[start..<start + length]))
        }
        start += length
    }

    private func withUnreadBytes<Result>(
        _ body: (UnsafeBufferPointer<UInt8>) throws(ReadError) -> Result
    ) throws(ReadError) -> Result {
        try buffer.withUnsafeBufferPointer { bytes throws(ReadError) in
            try body(UnsafeBufferPointer(rebasing: bytes[start...]))
        }
    }

    // MARK: Documents

    /// Passes white space up to the bracket that opens a document; false at the end of the stream.
    private mutating func findObject(in source: inout some ByteSource & ~Copyable) throws(ReadError) -> Bool {
        if state == .atStart { try skipByteOrderMark(in: &source) }
        while true {
            let rest = buffer[start...]
            let space = rest.prefix { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
            if state == .afterDocument, space.contains(0x0A) { state = .betweenLines }
            let isAllSpace = space.endIndex == rest.endIndex
            advance(by: space.count)
            if isAllSpace {
                guard try fill(from: &source) else { return false }
                continue
            }
            guard state != .afterDocument else {
                throw ReadError(.malformed, "Something follows a document on its line.", at: position.reported)
            }
            guard buffer[start] == UInt8(ascii: "{") else {
                throw ReadError(.malformed, "A document belongs here, an object.", at: position.reported)
            }
            return true
        }
    }

    private mutating func skipByteOrderMark(in source: inout some ByteSource & ~Copyable) throws(ReadError) {
        let mark = JSONText.byteOrderMark
        while buffer.count < mark.count, mark.starts(with: buffer), try fill(from: &source) {}
        if buffer.starts(with: mark) {
            start = mark.count
            position.skipByteOrderMark()
        }
        state = .betweenLines
    }

    /// The length of the object that begins at the first unread byte, or of what is there of one that does not end.
    private mutating func lengthOfObject(
        in source: inout some ByteSource & ~Copyable
    ) throws(ReadError) -> Int {
        var extent = JSONExtent()
        while true {
            if let length = try withUnreadBytes({ extent.end(in: $0) }) {
                guard length <= options.maximumDocumentByteCount else { throw tooLargeOrFaulty() }
                return length
            }
            guard extent.scanned <= options.maximumDocumentByteCount else { throw tooLargeOrFaulty() }
            guard try fill(from: &source) else { return extent.scanned }
        }
    }

    /// The error of a document that is too long: a fault in as much of it as could be read, since a missing bracket may
    /// be what makes it so, else its length.
    private func tooLargeOrFaulty() -> ReadError {
        let limit = options.maximumDocumentByteCount
        do throws(ReadError) {
            try withUnreadBytes { unread throws(ReadError) in
                let bytes = UnsafeBufferPointer(rebasing: unread.prefix(limit))
                do throws(JSONFault) {
                    try JSONElement.withRoot(of: bytes, maximumDepth: JSONParser.depth(options.maximumDepth)) { _ in }
                } catch {
                    guard error.offset >= bytes.count else { throw error.located(from: position, in: bytes) }
                }
            }
        } catch {
            return error
        }
        return ReadError(.tooLarge, "The document is longer than \(limit) bytes.", at: position.reported)
    }

    private func readDocument(_ length: Int) throws(ReadError) -> Document {
        try withUnreadBytes { unread throws(ReadError) in
            let bytes = UnsafeBufferPointer(rebasing: unread[..<length])
            do throws(JSONFault) {
                return try JSONElement.withRoot(
                    of: bytes,
                    maximumDepth: JSONParser.depth(options.maximumDepth),
                    JSONDocumentReading.document
                )
            } catch {
                throw error.located(from: position, in: bytes)
            }
        }
    }
}
