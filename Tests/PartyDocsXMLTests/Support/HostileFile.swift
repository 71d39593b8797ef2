internal import PartyDocsCore
internal import PartyDocsXML

/// A file of a gigabyte that must be refused at its beginning.
struct HostileFile: Sendable, CustomStringConvertible {
    static let size = 1 << 30

    let description: String
    let start: String
    let piece: String
    let code: ReadError.Code
    /// The bytes after which, and a margin of some chunks, it must be refused.
    let byteCount: Int

    init(_ description: String, _ start: String, repeating piece: String, _ code: ReadError.Code, within byteCount: Int)
    {
        self.description = description
        self.start = start
        self.piece = piece
        self.code = code
        self.byteCount = byteCount
    }

    var source: FloodSource { FloodSource(start, repeating: piece, size: Self.size) }

    /// Lower than usual, since tests run without optimization; `.ci/check-hostile-xml.sh` measures the usual ones.
    static let limits: XMLDocumentDecoder.Limits = {
        var limits = XMLDocumentDecoder.Limits()
        limits.attributeByteCount = 400_000
        limits.textRunByteCount = 500_000
        limits.markupByteCount = 600_000
        return limits
    }()
    private static let root =
        "<document xmlns=\"urn:partydocs:xml:1\" version=\"1.0\" offsetUnit=\"unicodeScalar\" xml:id=\"d\">"
    private static let text = root + "<text xml:space=\"preserve\">"

    static let all: [HostileFile] = [
        HostileFile(
            "an attribute",
            text + "<person xml:id=\"",
            repeating: "a",
            .tooLarge,
            within: limits.attributeByteCount
        ),
        HostileFile(
            "an attribute of references",
            text + "<person xml:id=\"",
            repeating: "&#38;",
            .tooLarge,
            within: limits.attributeByteCount
        ),
        HostileFile(
            "an attribute of marks of markup",
            text + "<person xml:id=\"",
            repeating: "> '",
            .tooLarge,
            within: limits.attributeByteCount
        ),
        HostileFile("attributes of one element", text + "<person", repeating: " a=\"\"", .tooLarge, within: 0),
        HostileFile(
            "attributes without quotes",
            text + "<person",
            repeating: " a=b",
            .tooLarge,
            within: limits.markupByteCount
        ),
        HostileFile("namespaces", text, repeating: "<place xmlns:a=\"urn:x\">", .refused, within: 0),
        HostileFile("a name", text + "<", repeating: "a", .tooLarge, within: limits.markupByteCount),
        HostileFile("the name of an end tag", text + "</", repeating: "a", .tooLarge, within: limits.markupByteCount),
        HostileFile("space in a tag", text + "<person", repeating: " \n", .tooLarge, within: limits.markupByteCount),
        HostileFile("a comment", root + "<!--", repeating: "a- ", .tooLarge, within: limits.markupByteCount),
        HostileFile("an instruction", root + "<?a ", repeating: "? >", .tooLarge, within: limits.markupByteCount),
        HostileFile("a section", text + "<![CDATA[", repeating: "] ]> a", .tooLarge, within: limits.markupByteCount),
        HostileFile("a text", text, repeating: "a", .tooLarge, within: limits.textRunByteCount),
        HostileFile(
            "a text in the prolog",
            "<?xml version=\"1.0\"?>",
            repeating: " ",
            .tooLarge,
            within: limits.textRunByteCount
        ),
        HostileFile("a reference", text + "&", repeating: "a", .tooLarge, within: limits.textRunByteCount),
        HostileFile("depth", text, repeating: "<place>", .refused, within: 0),
        HostileFile("zero bytes", text, repeating: "\u{0}", .binary, within: 0),
        HostileFile("zero bytes in an attribute", text + "<place a=\"", repeating: "\u{0}", .binary, within: 0),
        HostileFile("a document type", "<!DOCTYPE document [", repeating: "<!ENTITY a \"b\">", .refused, within: 0),
        HostileFile("an end", root + "</document>", repeating: "<a>", .malformed, within: 0),
    ]
}
