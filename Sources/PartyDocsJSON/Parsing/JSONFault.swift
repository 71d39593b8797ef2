internal import PartyDocsCore

/// What is wrong with a text of JSON, at an offset of its bytes.
struct JSONFault: Error {
    var code: ReadError.Code = .malformed
    var message: String
    /// Bytes from the start of what was parsed.
    var offset: Int
    var underlyingError: (any Error)?

    init(_ message: String, at offset: Int) {
        self.message = message
        self.offset = offset
    }

    init(_ code: ReadError.Code, _ message: String, at offset: Int, underlyingError: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.offset = offset
        self.underlyingError = underlyingError
    }

    /// The same with line and column, from the place of the first byte and what was parsed.
    func located(from start: JSONPosition, in bytes: UnsafeBufferPointer<UInt8>) -> ReadError {
        var position = start
        position.advance(over: UnsafeBufferPointer(rebasing: bytes[..<min(offset, bytes.count)]))
        return ReadError(code, message, at: position.reported, underlyingError: underlyingError)
    }
}
