internal import PartyDocs

/// The places that an input has, which an error may name.
struct Places {
    private let byteCount: Int
    private let lineCount: Int

    init(of input: [UInt8]) {
        byteCount = input.count
        // Every kind of line end counts, a CR and the LF behind it twice: a bound, not the exact number.
        lineCount = 1 + input.count { $0 == 0x0A || $0 == 0x0D }
    }

    /// Requires that an error says why, and names a place inside of the input or none.
    func check(_ error: ReadError) throws(FuzzViolation) {
        try require(!error.message.isEmpty, "An error gives no reason: \(error.code.rawValue)")
        let position = error.position
        if let offset = position.byteOffset {
            try require((0...byteCount).contains(offset), "An error is at a byte that is not there: \(error)")
        }
        if let line = position.line { try check(line: line, "\(error)") }
        if let column = position.column {
            // A column may stand one behind the last unit of the longest line.
            try require((0...byteCount + 1).contains(column), "An error is at a column that is not there: \(error)")
        }
    }

    /// Requires that a line is one of the input.
    func check(line: Int, _ message: @autoclosure () -> String) throws(FuzzViolation) {
        try require((0...lineCount).contains(line), "A line is not there: \(message())")
    }
}
