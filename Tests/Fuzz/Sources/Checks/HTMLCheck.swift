internal import PartyDocs

/// The rules of the reader of pages.
enum HTMLCheck {
    static func check(_ input: [UInt8]) throws(FuzzViolation) {
        let choices = ReaderChoices(of: input)
        var options = HTMLReader.Options()
        options.restoresCapitals = choices.restoresCapitals
        options.encoding = choices.encoding
        let source = SourceDocument(input, name: "page.html", encoding: choices.label)
        try ReaderCheck.check(source, with: HTMLReader(options: options))
    }
}
