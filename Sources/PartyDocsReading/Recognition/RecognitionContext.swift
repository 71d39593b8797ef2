public import PartyDocsCore

/// What a recogniser works on: a text, its blocks and metadata, and the lexicon.
public struct RecognitionContext: Sendable {
    /// The text, in NFC, contiguous in memory.
    public let text: String
    /// The blocks, in order.
    public let blocks: [Block]
    /// What is known of the document so far.
    public let metadata: Metadata
    /// The names and titles that recognisers know.
    public let lexicon: Lexicon
    /// The tokens of the text, by block and sentence; none of blocks that are known to be in another language.
    public let tokens: TokenizedText
    /// The blocks in Vietnamese, or in a language that was not found: those that the built-in recognisers look at.
    public let vietnameseBlocks: [Block]

    /// Makes a context.
    ///
    /// - Parameters:
    ///   - text: The text, in NFC.
    ///   - blocks: The blocks, in order.
    ///   - metadata: What is known of the document so far.
    ///   - lexicon: The names and titles that recognisers know.
    ///   - passedOver: The kinds of blocks that have no tokens, as if they were in another language.
    public init(
        text: String,
        blocks: [Block],
        metadata: Metadata,
        lexicon: Lexicon,
        passedOver: Set<BlockKind> = []
    ) {
        var text = text
        text.makeContiguousUTF8()
        self.text = text
        self.blocks = blocks
        self.metadata = metadata
        self.lexicon = lexicon
        let language = metadata.language == "und" ? nil : metadata.language
        let inLanguage = blocks.map { block in
            var block = block
            block.language = passedOver.contains(block.kind) ? Self.unread : block.language ?? language
            return block
        }
        tokens = TokenizedText(text, blocks: inLanguage)
        vietnameseBlocks = zip(blocks, inLanguage).filter { $1.language == nil || $1.language == "vi" }.map(\.0)
    }

    /// The tag for no linguistic content (BCP 47), which no recogniser reads.
    private static let unread = "zxx"

    /// Gives access to the bytes of the text.
    ///
    /// - Parameter body: Called with the UTF-8 bytes; don't keep them.
    /// - Returns: What `body` returns.
    /// - Throws: What `body` throws.
    public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        var text = text
        return try text.withUTF8(body)
    }
}
