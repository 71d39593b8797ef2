import Foundation
import PartyDocsCore
import PartyDocsReading
import Testing

@Suite("The blocks of the sample texts")
struct SeedLayoutTests {
    private func seed(_ prefix: String) throws -> Document {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "seeds")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
        let name = try #require(names.first { $0.hasPrefix(prefix + "_") && $0.hasSuffix(".txt") })
        return try readPlainly([UInt8](Data(contentsOf: folder.appending(path: name))), name: name)
    }

    @Test func tagBeforeTheLead() throws {
        let document = try seed("000")
        #expect(document.kinds == ["dateline", "lead", "caption", "paragraph", "paragraph"])
        #expect(document.texts(of: .dateline) == ["(Chinhphu.vn) -"])
        #expect(document.blocks[2].credit.map { String(document[$0]) } == "Tạp chí Xây dựng Đảng")
        #expect(document.metadata.text(.outlet) == "Chinhphu.vn")
        #expect(document.metadata.text(.published) == "--08-07")
        #expect(document.metadata[.published]?.basis == .inferred)
    }

    @Test func otherArticlesAfterTheSource() throws {
        let document = try seed("001")
        let paragraphs = Array(repeating: "paragraph", count: 8)
        #expect(
            document.kinds == ["headline", "lead", "furniture", "caption"] + paragraphs
                + ["agency", "teaser", "teaser", "teaser", "furniture", "furniture"]
        )
        #expect(document.blocks[14].duplicateOf == document.blocks[13].id)
        #expect(document.blocks[5].fields["continuesInNext"] == true)
        #expect(document.blocks[6].fields["continuesPrevious"] == true)
        #expect(document.blocks.count { !$0.fields.isEmpty } == 2)
        #expect(document.metadata.text(.agency) == "TTXVN")
        #expect(document.metadata.text(.outlet) == "Báo Tin tức")
        #expect(document.metadata[.published] == nil)
    }

    @Test func dateAboveTheHeadline() throws {
        let document = try seed("002")
        #expect(
            document.kinds == [
                "timestamp", "headline", "dateline", "lead", "paragraph", "paragraph", "byline", "furniture",
            ]
        )
        #expect(document.metadata.text(.byline) == "Thanh Thy")
        #expect(document.metadata.text(.published) == "2020-06-02T06:17")
    }

    @Test func pictureTextPrintedTwice() throws {
        let document = try seed("003")
        #expect(
            document.kinds == ["headline", "timestamp", "lead", "paragraph", "caption", "caption"]
                + Array(repeating: "paragraph", count: 5) + ["byline", "furniture"]
        )
        #expect(document.blocks[5].duplicateOf == document.blocks[4].id)
        #expect(document.metadata.text(.published) == "2020-10-19T16:00+07:00")
    }

    @Test func bodyWithoutHeader() throws {
        let document = try seed("004")
        #expect(document.kinds == Array(repeating: "paragraph", count: 12))
        #expect(document.metadata.entries.map(\.name) == [.language])
    }

    @Test(arguments: ["000", "001", "002", "003", "004"])
    func composedSeedsNeedNoEdit(_ prefix: String) throws {
        let document = try seed(prefix)
        #expect(document.provenance.sources.first?.edits.isEmpty == true)
        #expect(document.metadata.language == "vi")
    }
}
