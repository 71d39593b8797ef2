internal import PartyDocsCore

/// The words of a title, for comparing titles that differ in capitals, marks and white space.
struct TitleWords: Hashable {
    private let words: [String]

    private static let longest = 600

    init(_ title: String) {
        var words: [String] = []
        var word = ""
        for scalar in NFC.normalized(title).unicodeScalars.prefix(Self.longest) {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                word += scalar.properties.lowercaseMapping
            } else if !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        self.words = words
    }

    var count: Int { words.count }

    /// Whether the title begins with another, as one with the name of a site behind it.
    func begins(with other: TitleWords) -> Bool {
        other.words.count > 1 && words.starts(with: other.words)
    }

    /// Whether the title opens with other words, be it one alone.
    func opens(with other: TitleWords) -> Bool { words.starts(with: other.words) }

    /// Whether the title ends with another, as one with the name of a site before it.
    func ends(with other: TitleWords) -> Bool {
        other.words.count > 1 && words.reversed().starts(with: other.words.reversed())
    }
}
