internal import PartyDocsCore

/// The blocks of a text, with what was read from their form on the way.
struct TextLayout: Sendable {
    /// The lines of the text.
    let table: LineTable
    /// What each line is.
    let marks: [BlockMark]
    /// What each line is by its own form.
    let signs: [LineSign]
    /// The blocks, in order.
    let blocks: [Block]
    /// The language of the text, a BCP 47 tag; nil when it was not found.
    let language: String?

    /// Finds the blocks of a text.
    ///
    /// - Parameter text: The text, in NFC, its lines ended by U+000A.
    init(of text: String) {
        let table = LineTable(text)
        let (marks, signs) = BlockClassifier.classify(table)
        let language = LanguageDetector.language(of: table.tokens.tokens[...], shortest: 1)
        var builder = BlockBuilder(table: table, marks: marks, language: language)
        self.table = table
        self.marks = marks
        self.signs = signs
        self.language = language
        blocks = builder.build()
    }
}
