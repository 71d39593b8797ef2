internal import PartyDocsCore

/// Cuts bytes into tokens in one pass.
struct Tokenizer {
    let bytes: UnsafeBufferPointer<UInt8>
    let range: Range<Int>

    private let letters = LetterTable.vietnamese
    private static let columnGap = 3

    init(bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
        self.bytes = bytes
        self.range = range.clamped(to: 0..<bytes.count)
    }

    /// Appends the tokens of the range.
    func scan(into tokens: inout [Token]) {
        var position = range.lowerBound
        var isSpaced = true
        var startsLine = true
        var blanks = 0
        while position < range.upperBound {
            let byte = bytes[position]
            let space = WhiteSpace.length(in: bytes, at: position)
            if space > 0 {
                isSpaced = true
                if byte == 0x0A { startsLine = true }
                blanks += byte == 0x09 ? Self.columnGap : 1
                position += space
                continue
            }
            let startsColumn = blanks >= Self.columnGap && !startsLine
            let start = position
            let token: Token
            if byte.isASCIIDigit {
                let key = scanNumber(&position)
                token = Token(
                    range: start..<position,
                    key: key,
                    kind: .number,
                    letterCase: .none,
                    isSpaced: isSpaced,
                    startsLine: startsLine,
                    startsColumn: startsColumn
                )
            } else {
                let (scalar, length) = bytes.scalar(at: position)
                if isLetter(scalar) {
                    let (key, letterCase) = scanWord(&position)
                    token = Token(
                        range: start..<position,
                        key: key,
                        kind: .word,
                        letterCase: letterCase,
                        isSpaced: isSpaced,
                        startsLine: startsLine,
                        startsColumn: startsColumn
                    )
                } else {
                    position += length
                    if isIgnorable(scalar) { continue }
                    token = Token(
                        range: start..<position,
                        key: TokenKey(mark: scalar),
                        kind: .punctuation,
                        letterCase: .none,
                        isSpaced: isSpaced,
                        startsLine: startsLine,
                        startsColumn: startsColumn
                    )
                }
            }
            tokens.append(token)
            isSpaced = false
            startsLine = false
            blanks = 0
        }
    }

    private func scanNumber(_ position: inout Int) -> TokenKey {
        let start = position
        var value: UInt64 = 0
        while position < range.upperBound, bytes[position].isASCIIDigit {
            if position - start < 18 { value = value * 10 + UInt64(bytes[position] &- 0x30) }
            position += 1
        }
        return TokenKey(number: position - start <= 18 ? value : nil)
    }

    private func scanWord(_ position: inout Int) -> (TokenKey, LetterCase) {
        var packed: UInt64 = 0
        var tone: UInt64 = 0
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var count: UInt64 = 0
        var fits = true
        var uppers = 0
        var startsUpper = false
        while position < range.upperBound {
            let (scalar, length) = bytes.scalar(at: position)
            guard isLetter(scalar) else { break }
            if scalar >= 0x3041, isWordAlone(scalar) {
                guard count == 0 else { break }
                position += length
                return (TokenKey(hash: UInt64(scalar) << 9), .none)
            }
            let letter = letters[scalar]
            if letter.isUpper {
                uppers += 1
                if count == 0 { startsUpper = true }
            }
            if letter.code == 0 || count >= 9 || letter.tone != 0 && tone != 0 { fits = false }
            if fits {
                packed |= letter.code << (6 * count)
                tone |= letter.tone
            }
            let folded = letter.code == 0 ? UInt64(scalar) << 9 : letter.code | letter.tone << 6
            hash = (hash ^ folded) &* 0x100_0000_01B3
            count += 1
            position += length
        }
        let key = fits ? TokenKey(letters: packed, tone: tone) : TokenKey(hash: hash)
        return (key, letterCase(uppers: uppers, count: Int(count), startsUpper: startsUpper))
    }

    private func letterCase(uppers: Int, count: Int, startsUpper: Bool) -> LetterCase {
        if uppers == 0 { return .lower }
        if uppers == 1, startsUpper { return .capitalized }
        return uppers == count ? .upper : .mixed
    }

    /// Whether a scalar belongs to a word; outside Latin a rough division by blocks is enough.
    private func isLetter(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar | 0x20 >= 0x61 && scalar | 0x20 <= 0x7A }
        switch scalar {
        case 0xD7, 0xF7: return false
        // The marks of Arabic and Khmer that end sentences stand among the letters.
        case 0x60C, 0x61B, 0x61F, 0x6D4, 0x1680, 0x17D4...0x17D6, 0x17D8...0x17DA: return false
        case 0xC0...0x1FFF: return true
        case 0x2C00...0x2DFF, 0x3040...0xD7FF, 0xF900...0xFDFF, 0xFE70...0xFEFE, 0xFF66...0xFFDC: return true
        case 0x10000...0x1EFFF, 0x20000...0x3FFFF: return true
        default: return false
        }
    }

    /// Whether a scalar is an ideograph or a Hiragana letter: no spaces stand between words that are written in these,
    /// so each is a token, as UAX #29 has it.
    private func isWordAlone(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3041...0x3096, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    /// Whether a scalar prints nothing: it must not come between the words of a name.
    private func isIgnorable(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF: true
        default: false
        }
    }
}
