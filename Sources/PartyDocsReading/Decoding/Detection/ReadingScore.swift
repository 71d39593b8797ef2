/// How much a text looks like Vietnamese, by its words with letters outside ASCII.
///
/// A word that is a Vietnamese syllable speaks for the text, the more the more frequent its letters are; one that is
/// not, one that mixes capitals and small letters, and a sign that stands where none does, speak against it. Words of
/// ASCII alone are the same in every reading and do not count, nor do abbreviations such as `QĐ`.
struct ReadingScore {
    /// The sum of what speaks for the text and against it.
    private(set) var points = 0
    /// The words that are Vietnamese syllables.
    private(set) var fitting = 0
    /// The words and signs that do not fit.
    private(set) var unfitting = 0
    /// Whether capitals with tones may look small.
    private let losesCapitals: Bool
    private var word = Word()
    /// Whether the last character was a letter, and whether a sign that stands between no letters came after it.
    private var followsLetter = false
    private var followsSign = false

    /// Scores a text.
    ///
    /// - Parameters:
    ///   - text: A reading of a source.
    ///   - losesCapitals: Whether the encoding has no capitals with tones.
    init(of text: String, losesCapitals: Bool) {
        self.losesCapitals = losesCapitals
        for scalar in text.unicodeScalars { take(scalar) }
        endWord()
    }

    /// The share of what fits, in percent; zero when nothing speaks for or against the text.
    var share: Int { fitting == 0 ? 0 : fitting * 100 / (fitting + unfitting) }

    /// The letters of a word so far.
    private struct Word {
        var key: UInt64 = 0
        var count = 0
        var tone = VietnameseLetters.Tone.level
        var tones = 0
        var marked = 0
        var frequency = 0
        var vowels = 0
        var capitals = 0
        var startsWithCapital = false
        var smallToned = 0
        var hasForeignLetter = false
    }

    private static let reward = 8
    private static let penalty = 16
    private static let foreignPenalty = 24
    private static let vowels = Set("aABeEioOPuUy".utf8)

    private mutating func take(_ scalar: Unicode.Scalar) {
        if let letter = VietnameseLetterInfo.of(scalar) {
            if followsSign { reject() }
            followsSign = false
            followsLetter = true
            add(letter)
            return
        }
        if scalar.properties.isAlphabetic {
            word.hasForeignLetter = true
            word.count += 1
            followsLetter = true
            return
        }
        endWord()
        if scalar.value >= 0x80 || scalar.value < 0x20 { takeSign(scalar) } else { followsSign = false }
        followsLetter = false
    }

    private mutating func add(_ letter: VietnameseLetterInfo) {
        if word.count == 0 { word.startsWithCapital = letter.isCapital }
        word.count += 1
        word.key = word.key << 8 | UInt64(letter.symbol)
        if letter.isCapital { word.capitals += 1 }
        if Self.vowels.contains(letter.symbol) { word.vowels += 1 }
        guard letter.isMarked else { return }
        word.marked += 1
        word.frequency += letter.frequency
        guard letter.tone != .level else { return }
        word.tone = letter.tone
        word.tones += 1
        if !letter.isCapital { word.smallToned += 1 }
    }

    private mutating func endWord() {
        defer { word = Word() }
        if word.hasForeignLetter { return reject(by: Self.foreignPenalty) }
        guard word.marked > 0, word.vowels > 0 else { return }
        guard word.count <= 8, word.tones <= 1, hasOneCase, VietnameseSyllables.contains(word.key, tone: word.tone)
        else {
            return reject()
        }
        fitting += 1
        points += Self.reward + word.frequency / word.marked
    }

    private mutating func reject(by points: Int = Self.penalty) {
        unfitting += 1
        self.points -= points
    }

    /// Whether a word is small, capitalized, or all capitals.
    private var hasOneCase: Bool {
        let capitals = word.capitals
        if capitals == 0 || capitals == word.count || capitals == 1 && word.startsWithCapital { return true }
        return losesCapitals && capitals + word.smallToned == word.count
    }

    /// Judges a character outside ASCII, or a control code, that is no letter.
    private mutating func takeSign(_ scalar: Unicode.Scalar) {
        followsSign = false
        switch scalar {
        case "\n", "\r", "\t", "\u{B}", "\u{C}", "\u{A0}", "…", "–", "—", "‘", "’": return
        // Between two letters they are none.
        case "“", "”", "•", "«", "»", "€", "‹", "›", "‚", "„", "°": followsSign = followsLetter
        // Beside a letter they are none.
        case "§", "©", "®", "™", "½", "¼", "¾", "×", "÷", "·", "±":
            if followsLetter { reject() } else { followsSign = true }
        case "²", "³": return
        default: reject()
        }
    }
}
