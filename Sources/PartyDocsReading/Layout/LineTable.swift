internal import PartyDocsCore

/// The lines of a text, with their tokens.
struct LineTable: Sendable {
    /// The text.
    let text: String
    /// The tokens of the text; each line is a block of its own.
    let tokens: TokenizedText
    /// The lines that are not blank, in order.
    let lines: [TextLine]

    private static let closers: Set<TokenKey> = ["”", "\"", "»", ")", "]", "’", "'"]

    /// Cuts a text into lines.
    ///
    /// - Parameter text: The text, its lines ended by U+000A.
    init(_ text: String) {
        var text = text
        let blocks = text.withUTF8 { Self.blocks(in: $0) }
        let tokens = TokenizedText(text, blocks: blocks)
        self.text = text
        self.tokens = tokens
        lines = blocks.indices.map { Self.line(blocks[$0].span, tokens.blocks[$0], in: tokens) }
    }

    /// The blocks of a text as its lines.
    ///
    /// - Parameter context: The text with its blocks.
    init(blocksOf context: RecognitionContext) {
        text = context.text
        tokens = context.tokens
        lines = context.blocks.indices.map {
            Self.line(context.blocks[$0].span, context.tokens.blocks[$0], in: context.tokens)
        }
    }

    private init(text: String, tokens: TokenizedText, lines: [TextLine]) {
        self.text = text
        self.tokens = tokens
        self.lines = lines
    }

    /// The same text with some of its lines alone.
    ///
    /// - Parameter kept: The positions of the lines, in order.
    /// - Returns: The table of these lines.
    func with(_ kept: [Int]) -> LineTable {
        guard kept.count < lines.count else { return self }
        return LineTable(text: text, tokens: tokens, lines: kept.map { lines[$0] })
    }

    private static func blocks(in bytes: UnsafeBufferPointer<UInt8>) -> [Block] {
        var blocks: [Block] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let trimmed = WhiteSpace.trim(start..<end, in: bytes)
            if !trimmed.isEmpty {
                blocks.append(Block(id: "line", kind: .paragraph, span: TextSpan(utf8: trimmed)))
            }
            start = end + 1
        }
        return blocks
    }

    private static func line(_ span: TextSpan, _ range: Range<Int>, in tokens: TokenizedText) -> TextLine {
        var wordCount = 0
        var wordsInCapitals = 0
        var letters = 0
        for index in range {
            let token = tokens[index]
            guard token.kind != .punctuation else { continue }
            wordCount += words(of: token)
            guard token.kind == .word else { continue }
            letters += 1
            if token.letterCase == .upper || token.isSingleCapital { wordsInCapitals += 1 }
        }
        return TextLine(
            span: span,
            tokens: range,
            wordCount: wordCount,
            ending: ending(of: range, in: tokens),
            isCut: isCut(range, in: tokens),
            startsLower: range.first.map { tokens[$0].kind == .word && tokens[$0].letterCase == .lower } ?? false,
            isAllCapitals: letters >= 1 && wordsInCapitals == letters && wordCount > 0
        )
    }

    /// The words in a token: a run of letters that is longer than any word comes from a script without spaces, where
    /// a word takes some fifteen bytes.
    private static func words(of token: Token) -> Int {
        let length = token.end - token.start
        return length > 30 ? length / 15 : 1
    }

    private static func isCut(_ range: Range<Int>, in tokens: TokenizedText) -> Bool {
        guard let last = range.last else { return false }
        if tokens[last].key == "…" { return true }
        return range.count > 2 && range.suffix(3).allSatisfy { tokens[$0].key == "." }
    }

    private static func ending(of range: Range<Int>, in tokens: TokenizedText) -> TextLine.Ending {
        var last = range.upperBound - 1
        while last > range.lowerBound, closers.contains(tokens[last].key) { last -= 1 }
        guard last >= range.lowerBound, tokens[last].kind == .punctuation else { return .open }
        switch tokens[last].key {
        case ".", "…", "。", "។", "៕", "۔": return .statement
        case "?", "!", "？", "！", "؟": return .exclamation
        case ";", "；", "؛": return .semicolon
        case ",", "，", "、", "،": return .comma
        case ":", "：", "៖": return .colon
        default: return .open
        }
    }
}
