internal import PartyDocsCore
internal import Testing

@testable internal import PartyDocsXML

@Suite struct XMLTextWriterTests {
    private func written(_ body: (XMLTextWriter) throws -> Void) throws -> String {
        let writer = try XMLTextWriter()
        try body(writer)
        var sink = ByteArraySink()
        try writer.drain(to: &sink)
        return sink.text
    }

    private func refusal(of text: String) -> XMLWritingError? {
        do throws(XMLWritingError) {
            let writer = try XMLTextWriter()
            try writer.startElement("a")
            try writer.text(text)
            return nil
        } catch {
            return error
        }
    }

    @Test func escapesText() throws {
        let text = try written {
            try $0.startElement("a")
            try $0.text("1 < 2 & \"x\" ]]> \r\n\tĐảng")
            try $0.endElement()
        }
        #expect(text == "<a>1 &lt; 2 &amp; \"x\" ]]&gt; &#13;\n\tĐảng</a>")
    }

    @Test func escapesAttributes() throws {
        let text = try written {
            try $0.startElement("a")
            try $0.attribute("b", "<&>\"'\r\n\tủy")
            try $0.attribute("c", "" as String)
            try $0.attribute("d", 12)
            try $0.endElement()
        }
        #expect(text == "<a b=\"&lt;&amp;&gt;&quot;'&#13;&#10;&#9;ủy\" c=\"\" d=\"12\"/>")
    }

    @Test func nestsAndKeepsFixedMarkup() throws {
        let text = try written {
            try $0.raw("<root>\n")
            try $0.startElement("a")
            try $0.startElement("b")
            try $0.endElement()
            try $0.text("x")
            try $0.endElement()
            try $0.startElement("a")
            try $0.endElement()
            try $0.raw("\n</root>")
        }
        #expect(text == "<root>\n<a><b/>x</a><a/>\n</root>")
    }

    @Test(
        arguments: [
            ("ab\u{0}c", 2, 0), ("\u{1}", 0, 1), ("Đ\u{B}", 2, 0xB), ("ab\u{1F}", 2, 0x1F), ("a\u{FFFE}", 1, 0xFFFE),
            ("Đ\u{FFFF}x", 2, 0xFFFF),
        ] as [(String, Int, UInt32)]
    )
    func refusesForbiddenCharacters(text: String, offset: Int, scalar: UInt32) {
        let expected = XMLWritingError(reason: .forbiddenCharacter(scalar), offset: offset)
        #expect(refusal(of: text) == expected)
        #expect(throws: expected) {
            try written {
                try $0.startElement("a")
                try $0.attribute("b", text)
            }
        }
    }

    @Test(arguments: ["\u{7F}\u{85}\u{9F}", "\u{2028}", "\u{FEFF}", "\u{FFFD}", "\u{1FFFE}", "\u{10FFFF}", "\u{EFFF}"])
    func keepsAllowedCharacters(text: String) throws {
        let result = try written {
            try $0.startElement("a")
            try $0.text(text)
            try $0.endElement()
        }
        #expect(Array(result.utf8) == Array("<a>\(text)</a>".utf8))
    }

    @Test func refusesWhatReadersRefuse() throws {
        #expect(refusal(of: String(repeating: "x", count: XMLTextWriter.maximumRun)) == nil)
        #expect(refusal(of: String(repeating: "x", count: XMLTextWriter.maximumRun + 1))?.reason == .tooLong)
        #expect(refusal(of: String(repeating: "&", count: XMLTextWriter.maximumRun / 5 + 1))?.reason == .tooLong)
        #expect(refusal(of: String(repeating: "&", count: XMLTextWriter.maximumUnescapedRun)) == nil)
        #expect(throws: XMLWritingError(reason: .tooDeep)) {
            try written { writer in
                for _ in 0...XMLTextWriter.maximumDepth { try writer.startElement("a") }
            }
        }
    }

    @Test func countsTheAttributesOfAnElementTogetherAndNotWithItsText() throws {
        let half = String(repeating: "\"", count: XMLTextWriter.maximumRun / 12)
        func write(_ names: [StaticString], text: String) throws(XMLWritingError) {
            let writer = try XMLTextWriter()
            try writer.startElement("a")
            for name in names { try writer.attribute(name, half) }
            try writer.text(text)
        }
        try write(["b", "c"], text: half + half + half)
        #expect(throws: XMLWritingError(reason: .tooLong)) { try write(["b", "c", "d"], text: "") }
    }

    @Test func resetsAfterAnError() throws {
        let writer = try XMLTextWriter()
        try writer.startElement("a")
        #expect(throws: XMLWritingError.self) { try writer.text("\u{0}") }
        try writer.reset()
        try writer.startElement("b")
        try writer.endElement()
        var sink = ByteArraySink()
        try writer.drain(to: &sink)
        #expect(sink.text == "<b/>")
    }
}
