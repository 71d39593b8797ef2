/// Turns the bytes of a tag file, in pieces, into UTF-8.
struct TagTextDecoder {
    private let encoding: TagFileEncoding
    private var isLittleEndian = false
    private var isAtStart = true
    private var rest: [UInt8] = []
    private var highSurrogate: UInt16?

    /// Whether the file begins with a byte-order mark.
    private(set) var hasByteOrderMark = false
    /// Whether bytes came that the encoding does not have, for which U+FFFD stands; UTF-8 is not looked at.
    private(set) var isDamaged = false

    init(_ encoding: TagFileEncoding) {
        self.encoding = encoding
        isLittleEndian = encoding == .utf16LittleEndian
    }

    /// Appends the UTF-8 of the next bytes.
    mutating func decode(_ bytes: [UInt8], isLast: Bool, into text: inout [UInt8]) {
        rest += bytes
        // The start is looked at as a whole: a mark may come in two pieces.
        guard rest.count >= 3 || isLast || !isAtStart else { return }
        if isAtStart { readStart() }
        switch encoding {
        case .utf8:
            text += rest
            rest.removeAll(keepingCapacity: true)
        case .ascii, .latin1, .windows1252:
            for byte in rest { append(scalar(byte), to: &text) }
            rest.removeAll(keepingCapacity: true)
        case .utf16, .utf16LittleEndian, .utf16BigEndian:
            decodeUnits(isLast: isLast, into: &text)
        }
    }

    private mutating func readStart() {
        isAtStart = false
        if encoding.isWide {
            let start = rest.prefix(2)
            if start == [0xFF, 0xFE] || start == [0xFE, 0xFF] {
                hasByteOrderMark = true
                if encoding == .utf16 { isLittleEndian = start == [0xFF, 0xFE] }
                rest.removeFirst(2)
            } else if encoding == .utf16 {
                // Without a mark it is big-endian (RFC 2781, section 4.3), unless the first character shows otherwise.
                isLittleEndian = start.count == 2 && rest[0] != 0 && rest[1] == 0
            }
        } else if encoding == .utf8, rest.starts(with: [0xEF, 0xBB, 0xBF]) {
            hasByteOrderMark = true
            rest.removeFirst(3)
        }
    }

    private mutating func decodeUnits(isLast: Bool, into text: inout [UInt8]) {
        var position = 0
        while position + 1 < rest.count {
            let (first, second) = (UInt16(rest[position]), UInt16(rest[position + 1]))
            take(isLittleEndian ? second << 8 | first : first << 8 | second, into: &text)
            position += 2
        }
        rest.removeFirst(position)
        guard isLast, !rest.isEmpty || highSurrogate != nil else { return }
        highSurrogate = nil
        rest = []
        append(nil, to: &text)
    }

    private mutating func take(_ unit: UInt16, into text: inout [UInt8]) {
        if let high = highSurrogate {
            highSurrogate = nil
            if UTF16.isTrailSurrogate(unit) {
                let value = 0x1_0000 + (UInt32(high & 0x3FF) << 10 | UInt32(unit & 0x3FF))
                return append(Unicode.Scalar(value), to: &text)
            }
            append(nil, to: &text)
        }
        if UTF16.isLeadSurrogate(unit) {
            highSurrogate = unit
        } else {
            append(Unicode.Scalar(unit), to: &text)
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar?, to text: inout [UInt8]) {
        guard let scalar else {
            isDamaged = true
            text += [0xEF, 0xBF, 0xBD]
            return
        }
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    private func scalar(_ byte: UInt8) -> Unicode.Scalar? {
        if byte < 0x80 || encoding == .latin1 { return Unicode.Scalar(byte) }
        guard encoding == .windows1252 else { return nil }
        if byte >= 0xA0 { return Unicode.Scalar(byte) }
        let value = Self.windows1252[Int(byte - 0x80)]
        return value == 0 ? nil : Unicode.Scalar(value)
    }

    /// The scalars of the bytes 80 to 9F, zero where there is none.
    private static let windows1252: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]
}
