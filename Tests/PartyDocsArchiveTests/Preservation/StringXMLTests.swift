internal import PartyDocsXML
internal import Testing

@testable internal import PartyDocsArchive

@Suite struct StringXMLTests {
    @Test func charactersThatXMLForbidsAreReplaced() {
        #expect("a\u{0}b\u{1F}\u{FFFE}\u{FFFF}c\t\r\n".fitForXML == "a\u{FFFD}b\u{FFFD}\u{FFFD}\u{FFFD}c\t\r\n")
        #expect("\u{FFFD}\u{FEFF}\u{10FFFF}ệ".fitForXML == "\u{FFFD}\u{FEFF}\u{10FFFF}ệ")
        #expect("".fitForXML.isEmpty)
    }

    @Test func aTextIsCutBetweenCharacters() {
        let text = "a" + String(repeating: "é", count: XMLTextWriter.maximumUnescapedRun / 2)
        #expect(text.fitForXML.utf8.count == XMLTextWriter.maximumUnescapedRun - 1)
        #expect(text.hasPrefix(text.fitForXML))
    }
}
