internal import PartyDocsCore
internal import PartyDocsReading

extension AnnotationKind {
    /// A link of a page.
    static let link = Self(rawValue: "link")
}

/// Marks the links of a page, which its markup told.
struct LinkRecognizer: Recognizer {
    /// A link inside an article.
    struct Link: Hashable, Sendable {
        var spans: [TextSpan]
        var address: String
    }

    let links: [Link]

    var maker: Maker { Maker(kind: .tool, name: "links", version: "1") }

    func recognize(_ context: RecognitionContext, into findings: inout Findings) {
        for link in links {
            let value = OtherValue(kind: .link, fields: ["href": .string(link.address)])
            findings.add(Finding(spans: link.spans, value: .other(value), makers: [maker]))
        }
    }
}
