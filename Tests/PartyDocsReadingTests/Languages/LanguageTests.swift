import PartyDocsCore
import PartyDocsTestKit
import Testing

@testable import PartyDocsReading

@Suite struct LanguageTests {
    private func languages(_ text: String) -> (text: String?, lines: [String?]) {
        LanguageDetector.languages(of: LineTable(text))
    }

    private static let vietnamese = "Hội nghị đã thông qua báo cáo của Ban Chấp hành về công tác của năm nay."

    @Test(arguments: [
        ("រដ្ឋសភាបានប្រជុំនៅថ្ងៃនេះ", "km"), ("ສະພາແຫ່ງຊາດ ໄດ້ເປີດກອງປະຊຸມ", "lo"), ("รัฐสภาเปิดการประชุมวันนี้", "th"),
        ("Съезд начался утром, были приняты решения.", "ru"), ("З'їзд розпочався, ухвалено рішення.", "und-Cyrl"),
        ("大会今天在河内开幕，代表们讨论了报告。", "zh-Hans"), ("大會今天開幕，他們討論了報告。", "zh-Hant"),
        ("大會今天在河內", "und-Hani"), ("大会は今日ハノイで開かれました。", "ja"), ("대회가 오늘 하노이에서 열렸습니다.", "ko"),
        ("ꨌꩌ ꨚꨯꨱꨮ ꨀꨇꩉ ꨎꨳꨩ", "cjm"), ("မြန်မာနိုင်ငံ", "my"), ("اجتماع اللجنة", "und-Arab"), ("ꪼꪕ ꪁꪫꪱꪣ ꪼꪕ", "tai-Tavt"),
    ])
    func scriptsTellLanguages(_ text: String, _ expected: String) {
        #expect(languages(text).text == expected)
        // One line among Vietnamese ones is told apart, and does not change what the text is in.
        let mixed = languages("\(Self.vietnamese)\n\(Self.vietnamese)\n\(text)\n\(Self.vietnamese)")
        #expect(mixed.text == "vi")
        #expect(mixed.lines == ["vi", "vi", expected, "vi"])
    }

    @Test(arguments: [
        (vietnamese, "vi"), ("Hoi nghi da thong qua bao cao cua Ban Chap hanh ve cong tac cua nam nay.", "vi"),
        ("The delegates have discussed the report of the committee.", "en"),
        ("Comrade Nguyễn Văn Bình and Comrade Trần Thị Hiền were at the opening of the school.", "en"),
        ("Les délégués ont discuté le rapport du comité dans la matinée.", "fr"),
        (
            "Los delegados han discutido ayer el informe del comité provincial durante la sesión",
            "und"
        ),
        ("Die Delegierten haben gestern den Bericht besprochen und danach noch lange neue Pläne gewählt.", "und"),
    ])
    func wordsTellLanguages(_ text: String, _ expected: String) {
        #expect(languages(text).lines == [expected])
    }

    /// Lists of words, no sentences: what tells these languages are words like these in some number.
    @Test(arguments: [
        ("Nyab Laj: cov neeg hauv lub teb chaws, thiab lawv nyob ntawm no", "hmn"),
        ("Gia Lai: amăng thun anai, ƀing mơnuih hơmâo bruă hăng tơlơi ƀơi tơring", "jra"),
        ("Dak Lak: hlăm thŭn anei, mnuih mâo bruă leh anăn klei hŏng dŭm ƀuôn", "rad"),
        ("Kon Tum: lơ̆m sơnăm, bơngai đei tơdrong păng apŭng hlôi hăm dôm pơlei", "bdq"),
        ("Lâm Đồng: tàm ală broă, cau geh jơnau mờ bơta bơh gùt lơgar", "kpm"),
        ("Kon Tum: hơnăm kố, mâu mơngế hiăng ai tơdroăng cheăng ƀă pơlê dêi", "sed"),
        ("Nam Giang: đhanuôr lâng pazêng manuyh coh vel, âng đhị nắc vêy bhrợ", "ktv"),
        ("Đăk Nông: ăp nuĭh ta ƀon geh nău jêng mpeh ndơ đah rnoi", "und"),
    ])
    func languagesOfThePeoplesOfVietNam(_ words: String, _ expected: String) {
        #expect(languages(words).lines == [expected])
        #expect(languages("\(Self.vietnamese)\n\(Self.vietnamese)\n\(words)").text == "vi")
    }

    @Test func namesDoNotMakeATextVietnamese() {
        let names = "Nguyễn Văn Bình, Trần Thị Hiền, Đặng Hữu Đức"
        let english = "The delegates have discussed the report of the committee in the morning."
        let found = languages("\(english)\n\(names)\n\(english)")
        #expect(found.text == "en")
        #expect(found.lines[0] == "en")
    }

    @Test func shortLinesAreNotJudged() {
        #expect(languages("\(Self.vietnamese)\nHà Nội – Paris – London\nVNA\n中国").lines == ["vi", nil, nil, nil])
        #expect(languages("Xin Zhao").text == nil)
        #expect(languages("").text == nil)
        #expect(languages("2020 – 2025").text == nil)
    }

    @Test func scriptsThatAreNotKnownAreNoVietnamese() {
        #expect(languages("\(Self.vietnamese)\nदेशभक्ति").lines == ["vi", "und"])
        #expect(languages("देशभक्ति").text == nil)
    }

    @Test func mostOfATextTellsItsLanguage() {
        let english = "The delegates have discussed the report of the committee in the morning."
        #expect(languages([Self.vietnamese, english, english, english].joined(separator: "\n")).text == "en")
        #expect(languages([Self.vietnamese, Self.vietnamese, english].joined(separator: "\n")).text == "vi")
    }

    @Test func othersLanguagesAreLeftOutOfRecognition() throws {
        let khmer = "រដ្ឋសភាបានប្រជុំនៅថ្ងៃនេះ Nguyễn Văn Bình 12/10/2020"
        let text = "Đồng chí Nguyễn Văn Bình phát biểu tại hội nghị của tỉnh về công tác năm 2020.\n\(khmer)"
        let document = try PlainTextReader().read(SourceDocument(Array(text.utf8)))
        #expect(document.blocks.map(\.language) == [nil, "km"])
        let end = document.blocks[0].span.end
        #expect(document.annotations.contains { $0.spans[0].end <= end })
        #expect(document.annotations.allSatisfy { annotation in annotation.spans.allSatisfy { $0.end <= end } })
    }

    @Test func anyBytesHaveALanguageOrNone() {
        var generator = SeededGenerator(seed: 44)
        for _ in 0..<300 {
            var text = String.UnicodeScalarView()
            for _ in 0..<generator.number(in: 0...200) {
                let top = generator.pick([0x2000, 0x3100, 0xAB00, 0x20000])
                let value = UInt32(generator.number(in: 0...top))
                if let scalar = Unicode.Scalar(value) { text.append(scalar) }
            }
            let found = languages(String(text))
            #expect(found.text != "und")
        }
    }
}
