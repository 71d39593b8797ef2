internal import CPartyDocsXML
internal import PartyDocsCore

/// Reads ahead of the parser, byte by byte, and refuses what passes the limits before the parser holds any of it.
///
/// Of UTF-8, the only encoding that is read, no byte of markup is a part of another character. What is not well-formed
/// is left to the parser, which sees the same bytes: this type only has to keep each piece small.
struct XMLMarkupGuard {
    private enum State {
        case start, text, open, declaration, comment, characterData, instruction, startTag, endTag
        case value(quote: UInt8)
    }

    private let limits: XMLDocumentDecoder.Limits
    private var state = State.start
    /// Where the unfinished markup starts, in the bytes at hand.
    private var markupStart = 0
    private var isFirstMarkup = true
    private var runByteCount = 0
    private var depth = 0
    private var tagAttributeCount = 0
    private var valueStart = 0
    private var place = XMLByteCounter()

    /// The elements that started.
    private(set) var elementCount = 0
    /// The attributes of all of them.
    private(set) var attributeCount = 0

    init(limits: XMLDocumentDecoder.Limits) {
        self.limits = limits
    }

    /// How many of the bytes at hand a parser may have: none of a tag, comment or section that has not ended.
    ///
    /// - Parameter count: The number of bytes at hand.
    /// - Returns: The number of bytes.
    func completeByteCount(of count: Int) -> Int {
        switch state {
        case .start: 0
        case .text: count
        default: markupStart
        }
    }

    /// Tells that the first of the bytes at hand are gone.
    mutating func forget(_ bytes: UnsafeBufferPointer<UInt8>) {
        place.advance(over: bytes)
        markupStart -= bytes.count
        valueStart -= bytes.count
    }

    /// Looks at the bytes at hand, of which those before `start` are known.
    ///
    /// - Throws: ``PartyDocsCore/ReadError`` for the first thing that is refused.
    mutating func check(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) throws(ReadError) {
        var index = start
        while index < bytes.count {
            switch state {
            case .start: try checkStart(bytes)
            case .text: index = try skipText(bytes, from: index)
            case .value(let quote): index = try skipValue(bytes, from: index, quote)
            case .open, .declaration:
                try checkMarkup(bytes, at: index)
                index += 1
            default:
                index = Self.next(UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), in: bytes, from: index)
                guard index < bytes.count else { break }
                try checkMarkup(bytes, at: index)
                index += 1
            }
        }
        if completeByteCount(of: bytes.count) < bytes.count { try checkMarkupLength(bytes, upTo: bytes.count) }
    }

    /// Where the next of some bytes, or a zero, stands; the end when there is none.
    private static func next(
        _ first: UInt8,
        _ second: UInt8? = nil,
        _ third: UInt8? = nil,
        in bytes: UnsafeBufferPointer<UInt8>,
        from start: Int
    ) -> Int {
        guard let base = bytes.baseAddress else { return start }
        return start + pdx_count_before(base + start, bytes.count - start, first, second ?? first, third ?? first)
    }

    // MARK: Text

    private mutating func checkStart(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadError) {
        switch bytes[0] {
        case 0xFE, 0xFF: throw refusal(.refused, "The XML is in UTF-16; only UTF-8 is read.", at: 0, bytes)
        // The byte order mark of UTF-8 starts with EF.
        case 0x00, 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "<"), 0xEF: state = .text
        default: throw refusal(.malformed, "The file does not begin as XML.", at: 0, bytes)
        }
    }

    private mutating func skipText(
        _ bytes: UnsafeBufferPointer<UInt8>,
        from start: Int
    ) throws(ReadError) -> Int {
        let index = Self.next(UInt8(ascii: "<"), in: bytes, from: start)
        runByteCount += index - start
        guard runByteCount <= limits.textRunByteCount else {
            let message = "A text between two tags is longer than \(limits.textRunByteCount) bytes."
            throw refusal(.tooLarge, message, at: index, bytes)
        }
        guard index < bytes.count else { return index }
        state = .open
        markupStart = index
        try checkNull(bytes, at: index)
        return index + 1
    }

    private mutating func skipValue(
        _ bytes: UnsafeBufferPointer<UInt8>,
        from start: Int,
        _ quote: UInt8
    ) throws(ReadError) -> Int {
        let index = Self.next(quote, in: bytes, from: start)
        guard index - valueStart <= limits.attributeByteCount else {
            let message = "An attribute is longer than \(limits.attributeByteCount) bytes."
            throw refusal(.tooLarge, message, at: markupStart, bytes)
        }
        guard index < bytes.count else { return index }
        try checkNull(bytes, at: index)
        state = .startTag
        return index + 1
    }

    private func checkNull(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) throws(ReadError) {
        guard bytes[index] == 0 else { return }
        throw refusal(.binary, "The XML holds U+0000: it is binary, or not in UTF-8.", at: index, bytes)
    }

    // MARK: Markup

    private mutating func checkMarkup(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) throws(ReadError) {
        let byte = bytes[index]
        try checkNull(bytes, at: index)
        switch state {
        case .open: try open(byte, bytes)
        case .declaration: try declare(byte, bytes)
        case .startTag where byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"):
            try startValue(quote: byte, bytes, at: index)
        case .startTag where byte == UInt8(ascii: ">"):
            if bytes[index - 1] != UInt8(ascii: "/") { depth += 1 }
            try end(bytes, at: index)
        case .endTag where byte == UInt8(ascii: ">"):
            depth -= 1
            try end(bytes, at: index)
        case .comment where ends("-->", bytes, at: index, afterOpening: 4): try end(bytes, at: index)
        case .characterData where ends("]]>", bytes, at: index, afterOpening: 9): try end(bytes, at: index)
        case .instruction where ends("?>", bytes, at: index, afterOpening: 2):
            if isFirstMarkup { try checkEncoding(bytes, upTo: index) }
            try end(bytes, at: index)
        default: break
        }
    }

    private mutating func open(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>) throws(ReadError) {
        switch byte {
        case UInt8(ascii: "!"): state = .declaration
        case UInt8(ascii: "?"): state = .instruction
        case UInt8(ascii: "/"): state = .endTag
        default:
            guard depth < limits.depth else {
                throw refusal(.refused, "Elements nest deeper than \(limits.depth).", at: markupStart, bytes)
            }
            state = .startTag
            elementCount += 1
            tagAttributeCount = 0
        }
    }

    private mutating func declare(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>) throws(ReadError) {
        switch byte {
        case UInt8(ascii: "-"): state = .comment
        case UInt8(ascii: "["): state = .characterData
        default:
            throw refusal(.refused, "A document type declaration (DOCTYPE) is refused.", at: markupStart, bytes)
        }
    }

    private mutating func startValue(
        quote: UInt8,
        _ bytes: UnsafeBufferPointer<UInt8>,
        at index: Int
    ) throws(ReadError) {
        tagAttributeCount += 1
        attributeCount += 1
        guard tagAttributeCount <= limits.attributeCount else {
            let message = "An element has more than \(limits.attributeCount) attributes."
            throw refusal(.tooLarge, message, at: markupStart, bytes)
        }
        state = .value(quote: quote)
        valueStart = index + 1
    }

    private func ends(
        _ mark: StaticString,
        _ bytes: UnsafeBufferPointer<UInt8>,
        at index: Int,
        afterOpening count: Int
    ) -> Bool {
        guard bytes[index] == UInt8(ascii: ">") else { return false }
        let start = index + 1 - mark.utf8CodeUnitCount
        guard start >= markupStart + count else { return false }
        return mark.withUTF8Buffer { bytes[start...index].elementsEqual($0) }
    }

    private mutating func end(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) throws(ReadError) {
        try checkMarkupLength(bytes, upTo: index + 1)
        state = .text
        runByteCount = 0
        isFirstMarkup = false
    }

    private func checkMarkupLength(_ bytes: UnsafeBufferPointer<UInt8>, upTo end: Int) throws(ReadError) {
        guard end - markupStart <= limits.markupByteCount else {
            let message = "A tag, comment or section is longer than \(limits.markupByteCount) bytes."
            throw refusal(.tooLarge, message, at: markupStart, bytes)
        }
    }

    /// The parser could change to any encoding that a declaration names, and the bytes would mean something else.
    private func checkEncoding(_ bytes: UnsafeBufferPointer<UInt8>, upTo end: Int) throws(ReadError) {
        let declaration = String(decoding: bytes[markupStart..<end], as: UTF8.self)
        guard let name = XMLDeclaration.encoding(of: declaration) else { return }
        guard name == "utf-8" || name == "us-ascii" else {
            throw refusal(
                .refused,
                "The XML declares the encoding \(name); only UTF-8 is read.",
                at: markupStart,
                bytes
            )
        }
    }

    private func refusal(
        _ code: ReadError.Code,
        _ message: String,
        at index: Int,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> ReadError {
        ReadError(code, message, at: place.position(of: index, in: bytes))
    }
}
