internal import PartyDocsCore

/// Tells the language of a text and of its lines: by script, then by letters and function words.
///
/// A language is named where it is sure. Where only the script is, the tag says so (`und-Cyrl`); a line that is surely
/// in another language than Vietnamese, though in which is not known, is `und`.
struct LanguageDetector {
    private let tokens: TokenizedText

    /// Words that a line must have before its language is judged apart from that of the text.
    private static let shortestLine = 6
    /// Letters that a line must have where its script tells the language.
    private static let fewestLetters = 4
    /// Words that must be seen before a line is said to be in no known language.
    private static let shortestUnknown = 10

    private init(_ tokens: TokenizedText) {
        self.tokens = tokens
    }

    /// The languages of a text and of its lines.
    ///
    /// - Parameter table: The lines.
    /// - Returns: The tag (BCP 47) of the text's language, which is that of most of it, nil when it was not found; and
    ///   that of each line that has enough words to tell.
    static func languages(of table: LineTable) -> (text: String?, lines: [String?]) {
        let detector = LanguageDetector(table.tokens)
        var text = table.text
        let profiles = text.withUTF8 { bytes in
            table.lines.map { LanguageProfile(of: table.tokens.tokens[$0.tokens], in: bytes) }
        }
        let lines = zip(profiles, table.lines).map { detector.language(of: $0, line: $1.tokens) }
        var weights: [String: Int] = [:]
        for (profile, language) in zip(profiles, lines) {
            if let language { weights[language, default: 0] += profile.letterCount }
        }
        if let heaviest = weights.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) {
            return (heaviest.key == "und" ? nil : heaviest.key, lines)
        }
        var whole = LanguageProfile()
        for profile in profiles { whole.add(profile) }
        return (scriptLanguage(of: whole) ?? latinLanguage(of: whole.tellingWords), lines)
    }

    private func language(of profile: LanguageProfile, line: Range<Int>) -> String? {
        if let language = Self.scriptLanguage(of: profile) { return language }
        guard profile.allWords.words >= Self.shortestLine else { return nil }
        if let language = Self.latinLanguage(of: profile.tellingWords) { return language }
        return isForeign(profile, line) ? "und" : nil
    }

    /// Whether words in Latin letters can't be Vietnamese: they have neither its words nor its spelling.
    private func isForeign(_ profile: LanguageProfile, _ line: Range<Int>) -> Bool {
        let tally = profile.plainWords
        guard tally.words >= Self.shortestUnknown, tally.vietnamese * 10 < tally.words,
            tally[.vietnamese] * 10 < tally.words, tally[.plainVietnamese] * 5 < tally.words
        else { return false }
        let syllables = line.count { index in
            tokens[index].kind == .word && tokens[index].letterCase == .lower
                && SyllableShape.isVietnamese(tokens[index].key)
        }
        return syllables * 100 < tally.words * 55
    }

    // MARK: - By script

    /// The language that the script of most letters tells; nil when that is the Latin one.
    private static func scriptLanguage(of profile: LanguageProfile) -> String? {
        let eastAsian = profile[.han] + profile[.kana] + profile[.hangul]
        let latin = profile[.latin]
        guard profile.letterCount - latin > latin, profile.letterCount - latin >= fewestLetters else { return nil }
        let script = Script.allCases.dropFirst().max { profile[$0] < profile[$1] } ?? .other
        if eastAsian * 2 > profile.letterCount - latin { return eastAsianLanguage(of: profile) }
        switch script {
        case .latin, .hangul, .kana, .han, .other: return "und"
        case .cyrillic: return profile.russian > 0 && profile.otherCyrillic == 0 ? "ru" : "und-Cyrl"
        // Arabic, Malay and Cham are among the languages that use it.
        case .arabic: return "und-Arab"
        case .thai: return "th"
        case .lao: return "lo"
        case .myanmar: return profile.otherMyanmar == 0 ? "my" : "und-Mymr"
        case .khmer: return "km"
        case .cham: return "cjm"
        case .taiViet: return "tai-Tavt"
        case .pahawhHmong: return "hmn-Hmng"
        case .nyiakengHmong: return "hmn-Hmnp"
        }
    }

    private static func eastAsianLanguage(of profile: LanguageProfile) -> String {
        if profile[.hangul] * 2 > profile[.han] + profile[.kana] { return "ko" }
        if profile[.kana] * 10 > profile[.han] { return "ja" }
        if profile.simplified > 0, profile.simplified > profile.traditional * 4 { return "zh-Hans" }
        guard profile.modernChinese > 0 else { return "und-Hani" }
        return profile.traditional > 0 && profile.simplified == 0 ? "zh-Hant" : "zh"
    }

    // MARK: - By words

    /// The language of words in Latin letters; nil when they are too few or fit none.
    private static func latinLanguage(of tally: WordTally) -> String? {
        let words = tally.words
        guard words > 0 else { return nil }
        if words >= shortestLine, let language = minorityLanguage(of: tally) { return language }
        let english = tally[.english]
        let french = tally[.french]
        if words >= shortestLine, max(english, french) > max(tally[.vietnamese], tally.vietnamese / 2) {
            if english * 100 >= words * 15, english >= french { return "en" }
            if french * 100 >= words * 15, french > english { return "fr" }
        }
        if tally.vietnamese * 4 >= words { return "vi" }
        if tally.vietnamese * 8 >= words, tally[.vietnamese] * 8 >= words { return "vi" }
        let isPlain = tally.vietnamese * 50 <= words && tally[.plainVietnamese] * 10 >= words * 3
        return isPlain && words >= 8 ? "vi" : nil
    }

    /// The language of another people of Viet Nam, where its words are many and those of no other; `und` where only the
    /// letters are theirs.
    private static func minorityLanguage(of tally: WordTally) -> String? {
        let counts = LatinLanguage.minorities.map { (language: $0, count: tally[$0]) }.sorted { $0.count > $1.count }
        let (best, count) = counts[0]
        let isAlone = count >= 2 * counts[1].count && count > 2 * tally[.vietnamese]
        if count >= 4, count * 100 >= tally.words * 18, isAlone { return best.tag }
        let hasLetters = tally.highland * 100 >= tally.words * 15 && tally.highland >= 3
        return hasLetters && tally[.vietnamese] * 10 < tally.words ? "und" : nil
    }
}
