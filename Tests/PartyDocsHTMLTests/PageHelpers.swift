import PartyDocsCore
import PartyDocsHTML
import PartyDocsReading

/// Reads a page with no recognisers: what the tests of articles, text and metadata look at.
func readPlainly(_ page: String, mediaType: String? = nil) throws -> Document {
    try readPlainly(Array(page.utf8), mediaType: mediaType)
}

func readPlainly(_ bytes: [UInt8], mediaType: String? = nil) throws -> Document {
    var options = HTMLReader.Options()
    options.annotator.recognizers = []
    options.annotator.linker = MentionNumbering()
    return try HTMLReader(options: options).read(SourceDocument(bytes, name: "page.html", mediaType: mediaType))
}

extension Document {
    /// The texts of the blocks of a kind.
    func lines(_ kinds: BlockKind...) -> [String] {
        blocks.filter { kinds.contains($0.kind) }.map { String(text[$0.span]) }
    }

    /// The texts of all blocks.
    var allLines: [String] { blocks.map { String(text[$0.span]) } }

    /// The bytes of its source by its text and its edits.
    var restored: [UInt8]? { provenance.sources.first?.originalBytes(of: text) }
}
