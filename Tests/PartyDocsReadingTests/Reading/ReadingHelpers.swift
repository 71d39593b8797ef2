import PartyDocsCore
import PartyDocsReading

/// Reads a text with no recognisers: what the tests of decoding and layout look at.
func readPlainly(_ bytes: [UInt8], metadata: Metadata = Metadata(), name: String? = nil) throws -> Document {
    var options = PlainTextReader.Options()
    options.annotator.recognizers = []
    options.annotator.linker = MentionNumbering()
    return try PlainTextReader(options: options).read(SourceDocument(bytes, name: name, metadata: metadata))
}

/// Reads a text with no recognisers.
func readPlainly(_ text: String, metadata: Metadata = Metadata()) throws -> Document {
    try readPlainly(Array(text.utf8), metadata: metadata)
}

extension Document {
    /// The texts of the blocks of one kind.
    func texts(of kind: BlockKind) -> [String] {
        blocks.filter { $0.kind == kind }.map { String(self[$0.span]) }
    }

    /// The kinds of the blocks, in order.
    var kinds: [String] { blocks.map(\.kind.rawValue) }
}
