/// Phrases with what they stand for, found by their longest match.
///
/// A look-up costs one hash of the first token and, where it is known, one comparison for each phrase that begins
/// with it: meant for tables of some hundred phrases.
public struct PhraseTable<Value: Sendable>: Sendable {
    private struct Entry: Sendable {
        let phrase: Phrase
        let value: Value
    }

    private var entries: [TokenKey: [Entry]] = [:]

    /// Makes a table.
    ///
    /// - Parameter phrases: The phrases and their values; of equal phrases the first counts.
    public init(_ phrases: [(String, Value)]) {
        for (text, value) in phrases {
            let phrase = Phrase(text)
            guard let first = phrase.keys.first else { continue }
            entries[first, default: []].append(Entry(phrase: phrase, value: value))
        }
        for key in entries.keys {
            entries[key]?.sort { $0.phrase.keys.count > $1.phrase.keys.count }
        }
    }

    /// The longest phrase that begins at a position.
    ///
    /// - Parameters:
    ///   - text: The tokens.
    ///   - index: Where the phrase is to begin.
    ///   - limit: The end of the tokens to look at, such as the end of the block.
    /// - Returns: The position after the phrase and its value; nil when none begins there.
    public func match(_ text: TokenizedText, at index: Int, limit: Int) -> (end: Int, value: Value)? {
        guard index < limit, let candidates = entries[text.tokens[index].key] else { return nil }
        for candidate in candidates {
            if let end = text.end(of: candidate.phrase, at: index, limit: limit) { return (end, candidate.value) }
        }
        return nil
    }
}

extension PhraseTable where Value == Bool {
    /// Makes a table of phrases alone.
    ///
    /// - Parameter phrases: The phrases; each stands for true.
    public init(_ phrases: [String]) {
        self.init(phrases.map { ($0, true) })
    }
}
