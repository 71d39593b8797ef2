internal import PartyDocsCore

@testable internal import PartyDocsReading

/// What recognisers find in a text of one paragraph.
func findings(
    _ recognizers: [any Recognizer],
    in text: String,
    published: String? = nil,
    lexicon: Lexicon = Lexicon()
) throws -> Findings {
    var metadata = Metadata()
    if let date = published.flatMap(TemporalValue.init) {
        metadata.entries.append(MetadataEntry(name: .published, value: .date(date), basis: .given))
    }
    let context = RecognitionContext(
        text: text,
        blocks: [wholeBlock(text)],
        metadata: metadata,
        lexicon: lexicon
    )
    var findings = Findings()
    for recognizer in recognizers { try recognizer.recognize(context, into: &findings) }
    return findings
}
