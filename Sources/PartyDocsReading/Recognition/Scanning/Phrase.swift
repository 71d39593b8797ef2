/// Words to look for in a tokenized text, without regard to case and to the place of the tone mark.
public struct Phrase: Hashable, Sendable {
    /// The keys of its tokens.
    public let keys: [TokenKey]

    /// Makes a phrase of the tokens of a text.
    ///
    /// - Parameter text: The words, in any case.
    public init(_ text: String) {
        var text = text
        var tokens: [Token] = []
        text.withUTF8 { Tokenizer(bytes: $0, range: 0..<$0.count).scan(into: &tokens) }
        keys = tokens.map(\.key)
    }
}

extension Phrase: ExpressibleByStringLiteral {
    /// Makes a phrase of the tokens of a text.
    ///
    /// - Parameter value: The words, in any case.
    public init(stringLiteral value: String) {
        self.init(value)
    }
}
