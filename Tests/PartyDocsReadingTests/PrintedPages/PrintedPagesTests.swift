import PartyDocsCore
import PartyDocsTestKit
import Testing

@testable import PartyDocsReading

@Suite struct PrintedPagesTests {
    private func decode(_ text: String) throws -> DecodedText {
        try decode(Array(text.utf8))
    }

    private func decode(_ bytes: [UInt8]) throws -> DecodedText {
        try TextDecoder(sizeLimit: 1 << 26).decode(bytes, named: nil, declared: nil)
    }

    private func joined(_ text: String, _ joining: LineJoining = .automatic) throws -> String {
        PrintedPages(try decode(text), joining: joining).decoded.text
    }

    /// Wraps words at a column.
    private func wrap(_ paragraph: String, at width: Int, first: String = "", rest: String = "") -> String {
        var lines = [first]
        var isEmpty = true
        for word in paragraph.split(separator: " ") {
            let line = lines[lines.count - 1]
            if !isEmpty, line.unicodeScalars.count + 1 + word.unicodeScalars.count > width {
                lines.append(rest + word)
            } else {
                lines[lines.count - 1] = isEmpty ? line + word : line + " " + word
            }
            isEmpty = false
        }
        return lines.joined(separator: "\n")
    }

    private static let syllables = """
        của các những được không trong người với cho và là đảng ủy hội nghị công tác cán bộ nhân dân xây dựng tỉnh \
        huyện chi bộ nghị quyết thực hiện nhiệm vụ Hà Nội Nguyễn Văn Bình Trung ương Bí thư 2024 15% 24-QĐ/TW
        """.split(separator: " ").map(String.init)

    /// A paragraph of sentences.
    private func paragraph(_ generator: inout SeededGenerator) -> String {
        (0..<generator.number(in: 1...6)).map { _ in
            var words = (0..<generator.number(in: 7...30)).map { _ in generator.pick(Self.syllables) }
            words[0] = generator.pick(["Hội nghị", "Đồng chí", "Các", "Trong"])
            for index in words.indices.dropLast() where generator.chance(8) { words[index] += "," }
            return words.joined(separator: " ") + "."
        }.joined(separator: " ")
    }

    // MARK: - What tools print

    @Test(arguments: PrintedFixture.all) func paragraphsAreGivenBack(_ fixture: PrintedFixture) throws {
        let document = try readPlainly(try fixture.bytes())
        let found = Set(document.readParagraphs)
        for paragraph in try fixture.paragraphs() { #expect(found.contains(paragraph), "\(paragraph)") }
        let source = try #require(document.provenance.sources.first)
        #expect(try source.originalBytes(of: document.text) == fixture.bytes())
        #expect(source.edits.contains { $0.reason == .lineJoin })
    }

    @Test(arguments: PrintedFixture.all.filter { $0.text == "report" && $0.tool != "pandoc" })
    func headersAndPageNumbersAreFurniture(_ fixture: PrintedFixture) throws {
        let document = try readPlainly(try fixture.bytes())
        let furniture = document.blocks.filter { document.isPageFurniture($0) }.map { String(document[$0.span]) }
        #expect(furniture.count { $0 == "Văn bản của cơ quan, bản in" } == 2)
        #expect(furniture.count { $0.hasPrefix("Trang ") } == 2)
        #expect(document.blocks.contains { $0.fields["continuesInNext"] == true })
        #expect(document.blocks.contains { $0.fields["continuesPrevious"] == true })
    }

    @Test(arguments: PrintedFixture.all) func personsAreThoseOfTheText(_ fixture: PrintedFixture) throws {
        let printed = try PlainTextReader().read(SourceDocument(try fixture.bytes()))
        let original = try PlainTextReader().read(SourceDocument(PrintedFixture.bytes("printed/\(fixture.text).txt")))
        let names = { (document: Document) in
            Set(document.entities.filter { $0.kind == .person }.flatMap { [$0.name] + $0.otherNames })
        }
        #expect(names(printed) == names(original))
        #expect(!names(original).isEmpty)
    }

    // MARK: - Random wraps

    @Test func paragraphsSetApartByBlankLinesAreGivenBack() throws {
        var generator = SeededGenerator(seed: 4)
        for _ in 0..<120 {
            let width = generator.number(in: 60...100)
            let paragraphs = (0..<generator.number(in: 6...20)).map { _ in paragraph(&generator) }
            let wrapped = paragraphs.map { wrap($0, at: width) }.joined(separator: "\n\n") + "\n"
            let decoded = try decode(wrapped)
            let pages = PrintedPages(decoded, joining: .automatic)
            #expect(pages.decoded.text == paragraphs.joined(separator: "\n\n") + "\n")
            #expect(try originalBytes(pages.decoded, count: wrapped.utf8.count) == Array(wrapped.utf8))
        }
    }

    @Test func indentedParagraphsAreGivenBack() throws {
        var generator = SeededGenerator(seed: 5)
        var right = 0
        var all = 0
        for _ in 0..<120 {
            let width = generator.number(in: 60...100)
            let paragraphs = (0..<generator.number(in: 8...20)).map { _ in paragraph(&generator) }
            let wrapped = paragraphs.map { wrap($0, at: width, first: "    ") }.joined(separator: "\r\n")
            let pages = PrintedPages(try decode(wrapped), joining: .automatic)
            let lines = Set(pages.decoded.text.split(separator: "\n").map { $0.drop { $0 == " " } })
            right += paragraphs.count { lines.contains($0[...]) }
            all += paragraphs.count
            #expect(try originalBytes(pages.decoded, count: wrapped.utf8.count) == Array(wrapped.utf8))
        }
        #expect(right * 100 >= all * 99, "\(right) of \(all)")
    }

    /// Nothing shows where paragraphs begin that begin behind a full line; most are given back all the same.
    @Test func paragraphsThatNothingSetsApartAreMostlyGivenBack() throws {
        var generator = SeededGenerator(seed: 6)
        var right = 0
        var all = 0
        for _ in 0..<120 {
            let width = generator.number(in: 60...100)
            let paragraphs = (0..<generator.number(in: 8...20)).map { _ in paragraph(&generator) }
            let wrapped = paragraphs.map { wrap($0, at: width) }.joined(separator: "\n")
            let lines = Set(try joined(wrapped).split(separator: "\n"))
            right += paragraphs.count { lines.contains($0[...]) }
            all += paragraphs.count
        }
        #expect(right * 100 >= all * 75, "\(right) of \(all)")
    }

    @Test func pagesGiveTheirBytesBackWhateverTheyHold() throws {
        var generator = SeededGenerator(seed: 7)
        let pieces = [
            "\n", "\n", "\r\n", "\u{C}", "\u{B}", " ", "    ", "-\n", "Trang 1\n", "- 2 -", "a\u{301}", "\u{301}",
            "và ", "Của ",
            "I. ", "a) ", "– ", ".", ";", "12", "|", "\t", "ក", "中", "\u{FEFF}",
            "một câu văn dài hơn những từ khác trong bài ",
        ]
        for _ in 0..<400 {
            let text = (0..<generator.number(in: 1...120)).map { _ in generator.pick(pieces) }.joined()
            guard let decoded = try? decode(text) else { continue }
            for joining in LineJoining.allCases {
                let pages = PrintedPages(decoded, joining: joining)
                #expect(try originalBytes(pages.decoded, count: text.utf8.count) == Array(text.utf8))
                let starts = pages.hints.map(\.start)
                #expect(starts == starts.sorted())
            }
        }
    }

    private func originalBytes(_ decoded: DecodedText, count: Int) throws -> [UInt8] {
        try #require(
            Source(byteCount: count, sha256: "", encoding: "UTF-8", edits: decoded.edits).originalBytes(
                of: decoded.text
            )
        )
    }

    // MARK: - What stays as it is

    @Test(arguments: ["outlets", "genre/tuned", "languages", "../../seeds"])
    func textsWithAParagraphALineAreLeftAlone(_ folder: String) throws {
        let names = PrintedFixture.texts(in: folder)
        #expect(!names.isEmpty)
        for name in names {
            let decoded = try decode(try PrintedFixture.bytes(name))
            let pages = PrintedPages(decoded, joining: .automatic)
            #expect(pages.decoded == decoded, "\(name)")
            #expect(pages.hints.isEmpty, "\(name)")
        }
    }

    /// Some of the official documents were wrapped, some not: no statement or item is joined to the next.
    @Test func linesOfOfficialDocumentsAreJoinedInsideStatements() throws {
        var wrapped = 0
        for name in PrintedFixture.texts(in: "official/tuned") {
            let decoded = try decode(try PrintedFixture.bytes(name))
            let pages = PrintedPages(decoded, joining: .automatic)
            let joins = pages.decoded.edits.filter { $0.reason == .lineJoin }
            let text = Array(pages.decoded.text.utf8)
            for join in joins {
                let next = String(decoding: text[join.span.end.utf8...].prefix(4), as: UTF8.self).unicodeScalars.first
                let isClosed = [".", ";", ":"].contains(String(UnicodeScalar(text[join.span.start.utf8 - 1])))
                #expect(!isClosed || next?.properties.isLowercase == true, "\(name) at \(join.span.start)")
                #expect(next != "|" && next != ">", "\(name) at \(join.span.start)")
            }
            if !joins.isEmpty { wrapped += 1 }
        }
        #expect(wrapped >= 2)
    }

    @Test(arguments: [
        // Verse, with small letters.
        String(
            repeating: "đường lên bản nhỏ sương mờ\ncó người em gái đứng chờ bên sông\nchiều về khói bếp mênh mông\n",
            count: 8
        ),
        // Names.
        String(
            repeating: "Nguyễn Văn Bình, Bí thư Chi bộ thôn Đông Hải thuộc xã\nTrần Thị Lan, phó bí thư\n",
            count: 10
        ),
        // Items of a list.
        String(
            repeating: "- xây dựng kế hoạch công tác năm và phân công\n- báo cáo kết quả với cấp trên trực tiếp\n",
            count: 12
        ),
        // A table.
        String(repeating: "1   Nguyễn Văn Bình       Bí thư        tỉnh ủy\n2   Trần Lan    phó\n", count: 12),
        // A header in two columns over a short text.
        "TỈNH ỦY NGHỆ AN                ĐẢNG CỘNG SẢN VIỆT NAM\n      *              Nghệ An, ngày 5 tháng 3 năm 2019\n",
    ])
    func otherTextsInShortLinesAreLeftAlone(_ text: String) throws {
        #expect(try joined(text) == text)
    }

    @Test func headingsHeadersAndSignaturesAreNotJoined() throws {
        var generator = SeededGenerator(seed: 8)
        let body = (0..<8).map { _ in wrap(paragraph(&generator), at: 72) }.joined(separator: "\n")
        let head =
            "HUYỆN ỦY ĐỒNG TÂM            ĐẢNG CỘNG SẢN VIỆT NAM\n            BÁO CÁO\nvề công tác xây dựng Đảng\n"
        let tail = "\nNơi nhận:\n- Tỉnh ủy,\n- Lưu.\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nNguyễn Hoàng Sơn\n"
        let text = try joined(head + body + tail)
        #expect(text.hasPrefix(head))
        #expect(text.hasSuffix(tail))
        #expect(text.count { $0 == "\n" } < (head + body + tail).count { $0 == "\n" } - 4)
    }

    @Test func lineEndsThatMarkdownKeepsAreKept() throws {
        var generator = SeededGenerator(seed: 10)
        let body = (0..<40).map { _ in wrap(paragraph(&generator), at: 72) }.joined(separator: "\n\n")
        let kept = body.replacing(" ủy\n", with: " ủy\\\n").replacing(" chi\n", with: " chi\n> ")
        #expect(kept.contains("\\\n") && kept.contains("\n> "))
        let text = try joined(kept)
        #expect(text.count { $0 == "\\" } == text.ranges(of: "\\\n").count)
        #expect(text.ranges(of: "> ").count == text.ranges(of: "\n> ").count)
    }

    // MARK: - Choices

    @Test func joiningIsAnOption() throws {
        let text = "Hội nghị đã thông qua báo cáo của Ban Chấp hành về công tác xây\ndựng Đảng trong năm nay.\n"
        #expect(try joined(text) == text)
        #expect(try joined(text, .always) == text.replacing("xây\ndựng", with: "xây dựng"))
        let fixture = PrintedFixture.all[0]
        let decoded = try decode(try fixture.bytes())
        #expect(PrintedPages(decoded, joining: .never).decoded == decoded)
        var options = PlainTextReader.Options()
        options.lineJoining = .never
        let document = try PlainTextReader(options: options).read(SourceDocument(try fixture.bytes()))
        #expect(document.provenance.sources[0].edits.isEmpty)
    }

    @Test func aJoinTakesTheIndentAndKeepsHyphens() throws {
        // Programs that set type end lines behind hyphens as well.
        let printed = String(
            decoding: try PrintedFixture(text: "report", tool: "pdftotext-layout").bytes(),
            as: UTF8.self
        )
        let moved = printed.replacing("Quy định\nsố 24-QĐ/TW,", with: "Quy định số 24-\nQĐ/TW,")
        #expect(moved != printed)
        #expect(try joined(moved).contains("theo Quy định số 24-QĐ/TW, ngày 30-7-2021 của Ban Bí thư."))
        // Text wrapped by characters ends lines only where a space was.
        var generator = SeededGenerator(seed: 9)
        let words = (0..<9).map { _ in paragraph(&generator).replacing(",", with: "-") }
        let wrapped = words.map { wrap($0, at: 72) }.joined(separator: "\n\n")
        #expect(wrapped.contains("-\n"))
        #expect(try joined(wrapped) == words.joined(separator: "\n\n"))
    }

    // MARK: - Headers and footers

    @Test func numbersThatCountPagesAreFurniture() throws {
        let topics = ["", "tổ chức", "kiểm tra", "dân vận", "tuyên giáo"]
        let page = { (number: Int) in
            "BÁO CÁO NĂM 2024\n\nNội dung \(topics[number]) khác đi.\nHết phần \(topics[number]).\n\n- \(number) -\n\u{C}"
        }
        let document = try readPlainly((1...4).map(page).joined())
        let furniture = document.texts(of: .furniture)
        #expect(furniture.count { $0 == "BÁO CÁO NĂM 2024" } == 4)
        #expect((1...4).allSatisfy { furniture.contains("- \($0) -") })
        #expect(!furniture.contains { $0.hasPrefix("Hết phần") || $0.hasPrefix("Nội dung") })
    }

    @Test func headersOfOddAndEvenPagesAreFurniture() throws {
        let page = { (number: Int) in
            "\(number % 2 == 0 ? "Huyện ủy Đồng Tâm" : "Báo cáo tổng kết")\nPhần nội dung số \(number * number) của văn bản.\n\u{C}"
        }
        let furniture = try readPlainly((1...6).map(page).joined()).texts(of: .furniture)
        #expect(furniture.count { $0 == "Huyện ủy Đồng Tâm" } == 3)
        #expect(furniture.count { $0 == "Báo cáo tổng kết" } == 3)
    }

    @Test func numberedHeadingsAtTheTopOfPagesAreText() throws {
        let text = "Điều 3.\nNội dung một.\n\u{C}Điều 9.\nNội dung hai.\n\u{C}Điều 12.\nNội dung ba.\n"
        let hints = PrintedPages(try decode(text), joining: .automatic).hints
        #expect(hints.isEmpty)
    }

    @Test func verticalTabsAreNoPages() throws {
        let text = "Tiêu đề\u{B}Nội dung một.\u{B}Tiêu đề\u{B}Nội dung hai."
        #expect(PrintedPages(try decode(text), joining: .automatic).hints.isEmpty)
    }
}
