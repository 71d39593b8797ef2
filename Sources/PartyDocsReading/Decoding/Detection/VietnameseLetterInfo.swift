/// What a letter is in a Vietnamese syllable.
struct VietnameseLetterInfo {
    /// The letter without its tone, small, as one byte: `a`–`z`, and capitals for ă, â, đ, ê, ô, ơ, ư.
    let symbol: UInt8
    /// Its tone.
    let tone: VietnameseLetters.Tone
    /// Whether it is a capital.
    let isCapital: Bool
    /// How frequent a letter outside ASCII is among such letters, as a logarithm to base two; zero for ASCII.
    let frequency: Int

    /// Whether it is outside ASCII.
    var isMarked: Bool { symbol < UInt8(ascii: "a") || tone != .level }

    /// What a scalar is.
    ///
    /// - Parameter scalar: Any scalar.
    /// - Returns: The letter; nil when it is none of ASCII or the Vietnamese alphabet.
    static func of(_ scalar: Unicode.Scalar) -> VietnameseLetterInfo? {
        let value = Int(scalar.value)
        if value < latin.count { return latin[value] }
        guard value >= firstToned, value - firstToned < toned.count else { return nil }
        return toned[value - firstToned]
    }

    /// The symbols of a syllable without tones, packed into a number.
    ///
    /// - Parameter syllable: At most eight letters.
    /// - Returns: The number.
    static func key(of syllable: String) -> UInt64 {
        syllable.unicodeScalars.reduce(0) { $0 << 8 | UInt64(of($1)?.symbol ?? 0) }
    }

    private static let firstToned = 0x1EA0

    /// The symbols of the vowels in the order of ``VietnameseLetters/rows``.
    private static let symbols = Array("aABeEioOPuUy".utf8)

    /// How frequent the letters of the first rows of ``VietnameseLetters/rows`` are, measured on news and official
    /// documents.
    private static let frequencies: [[Int]] = [
        [0, 8, 7, 5, 8, 7], [6, 3, 0, -1, 4, 3], [6, 5, 4, 3, 6, 6], [0, 2, 2, 2, 3, -1], [6, 6, 6, 3, 7, 7],
        [0, 5, 6, 3, 7, 7], [0, 5, 2, 2, 6, 5], [6, 6, 6, 3, 7, 7], [6, 6, 5, 1, 6, 5], [0, 4, 7, 2, 4, 6],
        [8, 4, 4, 5, 6, 6], [0, 4, 5, 2, 5, -3],
    ]

    private static let all: [(UInt16, VietnameseLetterInfo)] = {
        var result: [(UInt16, VietnameseLetterInfo)] = []
        for small in UInt16(0x61)...0x7A {
            let symbol = UInt8(small)
            result.append((small, .init(symbol: symbol, tone: .level, isCapital: false, frequency: 0)))
            result.append((small - 0x20, .init(symbol: symbol, tone: .level, isCapital: true, frequency: 0)))
        }
        for (index, row) in VietnameseLetters.rows.enumerated() {
            let vowel = index % symbols.count
            for (letter, tone) in zip(row, VietnameseLetters.Tone.allCases) {
                let info = VietnameseLetterInfo(
                    symbol: symbols[vowel],
                    tone: tone,
                    isCapital: index >= symbols.count,
                    frequency: frequencies[vowel][tone.rawValue]
                )
                result.append((letter, info))
            }
        }
        for (letter, isCapital) in [(0x111, false), (0x110, true)] as [(UInt16, Bool)] {
            result.append((letter, .init(symbol: UInt8(ascii: "D"), tone: .level, isCapital: isCapital, frequency: 9)))
        }
        return result
    }()

    private static let latin: [VietnameseLetterInfo?] = table(from: 0, count: 0x1B1)
    private static let toned: [VietnameseLetterInfo?] = table(from: firstToned, count: 0x5A)

    private static func table(from first: Int, count: Int) -> [VietnameseLetterInfo?] {
        var table = [VietnameseLetterInfo?](repeating: nil, count: count)
        for (letter, info) in all where (first..<first + count).contains(Int(letter)) {
            table[Int(letter) - first] = info
        }
        return table
    }
}
