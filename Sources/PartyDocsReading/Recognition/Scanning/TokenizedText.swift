public import PartyDocsCore

/// The tokens of a document, with the blocks and sentences that they stand in.
///
/// It is made once for a document and shared by its recognisers. Blocks in another language than Vietnamese have no
/// tokens.
public struct TokenizedText: Sendable {
    /// The tokens, in the order of the text.
    public let tokens: [Token]
    /// The token range of each block, in the order of the blocks; empty for a block that was left out.
    public let blocks: [Range<Int>]
    /// The token ranges of the sentences: disjoint, covering every token, none over the end of its block.
    public let sentences: [Range<Int>]

    /// Cuts a text into tokens.
    ///
    /// - Parameters:
    ///   - text: The text, in NFC.
    ///   - blocks: Its blocks, in order.
    public init(_ text: String, blocks: [Block]) {
        var text = text
        var tokens: [Token] = []
        var ranges: [Range<Int>] = []
        var sentences: [Range<Int>] = []
        ranges.reserveCapacity(blocks.count)
        text.withUTF8 { bytes in
            tokens.reserveCapacity(bytes.count / 4)
            for block in blocks {
                let start = tokens.count
                if block.language == nil || block.language == "vi" {
                    Tokenizer(bytes: bytes, range: block.span.utf8).scan(into: &tokens)
                    SentenceSplitter.split(tokens, start..<tokens.count, into: &sentences)
                }
                ranges.append(start..<tokens.count)
            }
        }
        self.tokens = tokens
        self.blocks = ranges
        self.sentences = sentences
    }

    /// The token at a position.
    public subscript(index: Int) -> Token { tokens[index] }

    /// The span of the text from the first to the last of some tokens.
    ///
    /// - Parameter range: The tokens; at least one.
    /// - Returns: The span, without white space at its ends.
    public func span(_ range: Range<Int>) -> TextSpan {
        TextSpan(start: tokens[range.lowerBound].span.start, end: tokens[range.upperBound - 1].span.end)
    }

    /// Whether a phrase stands at a position.
    ///
    /// - Parameters:
    ///   - phrase: The phrase.
    ///   - index: The position of its first token.
    ///   - limit: The end of the tokens to look at, such as the end of the block.
    /// - Returns: The position after the phrase; nil when it does not stand there.
    public func end(of phrase: Phrase, at index: Int, limit: Int) -> Int? {
        let end = index + phrase.keys.count
        guard end <= limit, index >= 0 else { return nil }
        for offset in phrase.keys.indices where tokens[index + offset].key != phrase.keys[offset] { return nil }
        return end
    }
}
