/// What is counted in a text to tell its language: letters by their script, words by what is typical of them.
///
/// Profiles of parts add up to that of the whole.
struct LanguageProfile {
    private var letters = SIMD16<UInt32>()
    /// The words that are not capitalised: names are, and tell nothing of the language that they stand in.
    private(set) var plainWords = WordTally()
    /// All words.
    private(set) var allWords = WordTally()
    /// Characters of the simplified Chinese script, of the traditional one, and of Chinese of today.
    private(set) var simplified = 0, traditional = 0, modernChinese = 0
    /// Cyrillic letters that Russian has and few others, and those that it has not.
    private(set) var russian = 0, otherCyrillic = 0
    /// Letters of the Myanmar script that Burmese has not.
    private(set) var otherMyanmar = 0

    /// A profile of nothing.
    init() {}

    /// Counts tokens.
    ///
    /// - Parameters:
    ///   - tokens: The tokens of a part of a text.
    ///   - bytes: The text in UTF-8.
    init(of tokens: ArraySlice<Token>, in bytes: UnsafeBufferPointer<UInt8>) {
        for token in tokens where token.kind == .word {
            var isHighland = false
            let shortLetters = token.key.letterCount
            if shortLetters > 0 {
                letters[Script.latin.rawValue] &+= UInt32(truncatingIfNeeded: shortLetters)
            } else if countLetters(of: token, in: bytes, &isHighland) != .latin {
                continue
            }
            allWords.count(token.key, isHighland: isHighland)
            if token.letterCase == .lower { plainWords.count(token.key, isHighland: isHighland) }
        }
    }

    /// The number of letters of a script.
    subscript(script: Script) -> Int { Int(letters[script.rawValue]) }

    /// The number of letters.
    var letterCount: Int { Script.allCases.reduce(0) { $0 + self[$1] } }

    /// The words that tell the language: those in small letters, unless there are few, as in headings.
    var tellingWords: WordTally { plainWords.words * 3 >= allWords.words ? plainWords : allWords }

    /// Adds what was counted in another part.
    mutating func add(_ other: LanguageProfile) {
        letters &+= other.letters
        plainWords.add(other.plainWords)
        allWords.add(other.allWords)
        simplified += other.simplified
        traditional += other.traditional
        modernChinese += other.modernChinese
        russian += other.russian
        otherCyrillic += other.otherCyrillic
        otherMyanmar += other.otherMyanmar
    }

    /// Counts the letters of a word that is not in the letters of Vietnamese, or is long; tells its first letter's script.
    private mutating func countLetters(
        of token: Token,
        in bytes: UnsafeBufferPointer<UInt8>,
        _ isHighland: inout Bool
    ) -> Script? {
        var first: Script?
        var position = token.start
        while position < token.end {
            let (scalar, length) = bytes.scalar(at: position)
            position += length
            if Self.isHighland(scalar) { isHighland = true }
            guard let script = Script.of(scalar) else { continue }
            first = first ?? script
            letters[script.rawValue] &+= 1
            switch script {
            case .han: countHan(scalar)
            case .cyrillic: countCyrillic(scalar)
            case .myanmar: otherMyanmar += scalar >= 0x1050 ? 1 : 0
            default: break
            }
        }
        return first
    }

    private mutating func countHan(_ scalar: UInt32) {
        if HanForms.simplified.contains(scalar) { simplified += 1 }
        if HanForms.traditional.contains(scalar) { traditional += 1 }
        if HanForms.modern.contains(scalar) { modernChinese += 1 }
    }

    private mutating func countCyrillic(_ scalar: UInt32) {
        switch scalar {
        // ы, э and ё, small and capital.
        case 0x44B, 0x42B, 0x44D, 0x42D, 0x451, 0x401: russian += 1
        case 0x410...0x44F: break
        default: otherCyrillic += 1
        }
    }

    /// Whether a scalar is ƀ, č, ñ, or a vowel with the breve that Vietnamese has not, or the breve itself.
    private static func isHighland(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x180, 0x243, 0x10C, 0x10D, 0xD1, 0xF1, 0x114, 0x115, 0x12C, 0x12D, 0x14E, 0x14F, 0x16C, 0x16D, 0x306: true
        default: false
        }
    }
}

extension TokenKey {
    /// The number of letters of a short word in the letters of Vietnamese; zero for other words.
    fileprivate var letterCount: Int {
        guard bits >> 62 == 0 else { return 0 }
        return (69 - (bits & (1 << 54 - 1)).leadingZeroBitCount) / 6
    }
}
