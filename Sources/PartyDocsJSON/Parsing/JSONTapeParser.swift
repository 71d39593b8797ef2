internal import PartyDocsCore

/// Parses one text of JSON (RFC 8259) from bytes, without recursion.
struct JSONTapeParser {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let maximumDepth: Int
    private var position = 0
    private var nodes: [JSONTape.Node] = []
    /// The indexes of the containers that are open.
    private var open: [Int] = []

    private init(_ bytes: UnsafeBufferPointer<UInt8>, maximumDepth: Int) {
        self.bytes = bytes
        self.maximumDepth = maximumDepth
        nodes.reserveCapacity(bytes.count / 8 + 8)
    }

    /// Parses a text that holds one value and nothing else but white space.
    static func parse(
        _ bytes: UnsafeBufferPointer<UInt8>,
        maximumDepth: Int
    ) throws(JSONFault) -> [JSONTape.Node] {
        guard bytes.count < UInt32.max else {
            throw JSONFault(.tooLarge, "The text is longer than 4 GiB.", at: 0)
        }
        var parser = JSONTapeParser(bytes, maximumDepth: maximumDepth)
        parser.skipWhiteSpace()
        try parser.parseValue()
        while let container = parser.open.last { try parser.parseNext(in: container) }
        parser.skipWhiteSpace()
        guard parser.position == bytes.count else {
            throw JSONFault("Something follows the end of the value.", at: parser.position)
        }
        return parser.nodes
    }

    // MARK: Structure

    @inline(__always)
    private mutating func skipWhiteSpace() {
        while position < bytes.count {
            let byte = bytes[position]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
            position += 1
        }
    }

    private func currentByte(expecting what: StaticString) throws(JSONFault) -> UInt8 {
        guard position < bytes.count else {
            throw JSONFault("The text ends where \(what) belongs.", at: position)
        }
        return bytes[position]
    }

    private mutating func parseNext(in container: Int) throws(JSONFault) {
        skipWhiteSpace()
        let isObject = nodes[container].kind == .object
        let isFirst = nodes.count == container + 1
        var byte = try currentByte(expecting: isFirst ? "a value or the end" : "a comma or the end")
        if byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
            position += 1
            nodes[container].end = UInt32(truncatingIfNeeded: position)
            nodes[container].next = UInt32(truncatingIfNeeded: nodes.count)
            open.removeLast()
            return
        }
        if !isFirst {
            guard byte == UInt8(ascii: ",") else {
                throw JSONFault(
                    isObject ? "A comma or } belongs here." : "A comma or ] belongs here.",
                    at: position
                )
            }
            position += 1
            skipWhiteSpace()
        }
        if isObject {
            byte = try currentByte(expecting: "the name of a member")
            guard byte == UInt8(ascii: "\"") else {
                throw JSONFault("The name of a member belongs here, in quotation marks.", at: position)
            }
            try parseString()
            skipWhiteSpace()
            guard try currentByte(expecting: "a colon") == UInt8(ascii: ":") else {
                throw JSONFault("A colon belongs here.", at: position)
            }
            position += 1
            skipWhiteSpace()
        }
        try parseValue()
    }

    private mutating func parseValue() throws(JSONFault) {
        switch try currentByte(expecting: "a value") {
        case UInt8(ascii: "{"): try parseOpening(.object)
        case UInt8(ascii: "["): try parseOpening(.array)
        case UInt8(ascii: "\""): try parseString()
        case UInt8(ascii: "t"): try parseLiteral("true", .true)
        case UInt8(ascii: "f"): try parseLiteral("false", .false)
        case UInt8(ascii: "n"): try parseLiteral("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try parseNumber()
        default: throw JSONFault("A value belongs here.", at: position)
        }
    }

    private mutating func parseOpening(_ kind: JSONTape.Kind) throws(JSONFault) {
        guard open.count < maximumDepth else {
            throw JSONFault(.refused, "Arrays and objects lie deeper than \(maximumDepth) levels.", at: position)
        }
        open.append(nodes.count)
        append(kind, from: position, to: position)
        position += 1
    }

    private mutating func append(_ kind: JSONTape.Kind, from start: Int, to end: Int, hasEscapes: Bool = false) {
        nodes.append(
            JSONTape.Node(
                kind: kind,
                hasEscapes: hasEscapes,
                start: UInt32(truncatingIfNeeded: start),
                end: UInt32(truncatingIfNeeded: end),
                next: UInt32(truncatingIfNeeded: nodes.count + 1)
            )
        )
    }

    // MARK: Scalars

    private mutating func parseLiteral(_ text: StaticString, _ kind: JSONTape.Kind) throws(JSONFault) {
        let end = position + text.utf8CodeUnitCount
        let found = UnsafeBufferPointer(rebasing: bytes[position..<min(end, bytes.count)])
        guard text.matches(found) else { throw JSONFault("A value belongs here.", at: position) }
        append(kind, from: position, to: end)
        position = end
    }

    private mutating func parseNumber() throws(JSONFault) {
        let start = position
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        if position < bytes.count, bytes[position] == UInt8(ascii: "0") {
            position += 1
        } else {
            try skipDigits()
        }
        if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
            position += 1
            try skipDigits()
        }
        if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            if position < bytes.count, bytes[position] == UInt8(ascii: "-") || bytes[position] == UInt8(ascii: "+") {
                position += 1
            }
            try skipDigits()
        }
        append(.number, from: start, to: position)
    }

    private mutating func skipDigits() throws(JSONFault) {
        guard try currentByte(expecting: "a digit").isASCIIDigit else {
            throw JSONFault("A digit belongs here.", at: position)
        }
        while position < bytes.count, bytes[position].isASCIIDigit { position += 1 }
    }

    private mutating func parseString() throws(JSONFault) {
        position += 1
        let start = position
        var hasEscapes = false
        while true {
            skipPlainASCII()
            guard position < bytes.count else {
                throw JSONFault("The text ends inside a string.", at: position)
            }
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") { break }
            if byte >= 0x80 {
                try skipMultibyteScalar(byte)
            } else if byte == UInt8(ascii: "\\") {
                hasEscapes = true
                try skipEscape()
            } else if byte < 0x20 {
                throw JSONFault("A control character stands in a string without an escape.", at: position)
            } else {
                position += 1
            }
        }
        append(.string, from: start, to: position, hasEscapes: hasEscapes)
        position += 1
    }

    @inline(__always)
    private mutating func skipPlainASCII() {
        guard let base = bytes.baseAddress else { return }
        while position + 8 <= bytes.count {
            let word = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self)
            let found = JSONText.bytesBeyondPlainASCII(in: UInt64(littleEndian: word))
            if found != 0 {
                position += found.trailingZeroBitCount / 8
                return
            }
            position += 8
        }
    }

    /// Checks one sequence of several bytes against the table of well-formed UTF-8 (Unicode 15, table 3-7).
    private mutating func skipMultibyteScalar(_ lead: UInt8) throws(JSONFault) {
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0:
            length = 3
            second = 0xA0...0xBF
        case 0xED:
            length = 3
            second = 0x80...0x9F
        case 0xE1...0xEF: length = 3
        case 0xF0:
            length = 4
            second = 0x90...0xBF
        case 0xF1...0xF3: length = 4
        case 0xF4:
            length = 4
            second = 0x80...0x8F
        default: throw JSONFault("The bytes are not UTF-8.", at: position)
        }
        guard position + length <= bytes.count, second.contains(bytes[position + 1]) else {
            throw JSONFault("The bytes are not UTF-8.", at: position)
        }
        for index in 2..<max(length, 2) where !bytes[position + index].isUTF8Continuation {
            throw JSONFault("The bytes are not UTF-8.", at: position)
        }
        position += length
    }

    private mutating func skipEscape() throws(JSONFault) {
        let start = position
        position += 1
        switch try currentByte(expecting: "the letter of an escape") {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            position += 1
        case UInt8(ascii: "u"):
            let first = try parseCodeUnit()
            guard first & 0xF800 == 0xD800 else { return }
            guard first < 0xDC00, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
                bytes[position + 1] == UInt8(ascii: "u")
            else { throw JSONFault("Half of a surrogate pair is no character.", at: start) }
            position += 1
            guard try parseCodeUnit() & 0xFC00 == 0xDC00 else {
                throw JSONFault("Half of a surrogate pair is no character.", at: start)
            }
        default: throw JSONFault("There is no such escape.", at: start)
        }
    }

    /// Reads four hexadecimal digits after the `u` at the current position.
    private mutating func parseCodeUnit() throws(JSONFault) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            position += 1
            guard let digit = JSONText.hexValue(try currentByte(expecting: "a hexadecimal digit")) else {
                throw JSONFault("A hexadecimal digit belongs here.", at: position)
            }
            unit = unit << 4 | UInt16(digit)
        }
        position += 1
        return unit
    }
}
