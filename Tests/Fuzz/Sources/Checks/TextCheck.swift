internal import PartyDocs

/// The rules of the reader of plain texts.
enum TextCheck {
    static func check(_ input: [UInt8]) throws(FuzzViolation) {
        let choices = ReaderChoices(of: input)
        var options = PlainTextReader.Options()
        options.lineJoining = choices.joining
        options.restoresCapitals = choices.restoresCapitals
        options.encoding = choices.encoding
        let source = SourceDocument(input, name: "text.txt", encoding: choices.label)
        try ReaderCheck.check(source, with: PlainTextReader(options: options))
    }
}
