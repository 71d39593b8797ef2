internal import Testing

@testable internal import PartyDocsArchive

@Suite struct SearchTextTests {
    private func occurs(_ words: String, in text: String) -> Bool { SearchPattern(words).occurs(in: text) }

    @Test(arguments: [
        ("nguyen", "Ông Nguyễn Phú Trọng"), ("NGUYEN PHU", "Nguyễn\u{A0} Phú Trọng"), ("dang uy", "ĐẢNG ỦY KHỐI"),
        ("Nguyễn", "NGUYỄN"), ("Nguye\u{302}\u{303}n", "Nguyễn"), ("Nguyễn", "Nguye\u{302}\u{303}n"), ("đ", "Đ"),
        ("d", "đ"), ("uu", "ƯU"), ("", "x"), ("  hoi   nghi ", "Hội\tnghị"), ("aab", "aaab"), ("é", "É"),
    ])
    func finds(words: String, text: String) {
        #expect(occurs(words, in: text))
    }

    @Test(arguments: [
        ("Nguyen\u{302}", "Nguyen"), ("Nguyên", "Nguyễn"), ("đ", "d"), ("Thắng", "Thăng"), ("hội nghi", "hội nghị"),
        ("nguyen an", "nguyenan"), ("x", ""), ("abab", "aabaab"),
    ])
    func doesNotFind(words: String, text: String) {
        #expect(!occurs(words, in: text))
    }

    @Test func takesDiacriticsFromEveryVietnameseLetter() {
        let letters = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"
        let expected = "aaaaaaaaaaaaaaaaadeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyy"
        #expect(SearchText.base(letters) == Array(expected.utf8))
        #expect(SearchText.base(letters.uppercased()) == Array(expected.utf8))
    }

    @Test func keepsWhatIsNoLatinLetter() {
        #expect(SearchText.base("Ж 汉 1½") == Array("ж 汉 1½".utf8))
    }

    @Test(arguments: [
        ("205-QĐ/TW", "205-QĐ/TW"), ("205-qd/tw", "205-QĐ/TW"), ("205 – QĐ / TW", "205-QĐ/TW"),
        ("05-CT/TW", "5\u{2011}CT/TW"), ("30/2020/NĐ-CP", "030/2020/NĐ−CP"),
    ])
    func takesVariantsOfASymbolForOne(symbol: String, text: String) {
        #expect(SymbolPattern(symbol).matches(text))
    }

    @Test(arguments: [
        ("5-QĐ/TW", "205-QĐ/TW"), ("205-QĐ/TW", "205-QD/TW"), ("205-QĐ", "205-QĐ/TW"), ("", ""), ("205", ""),
        ("5-QĐ/TW", "50-QĐ/TW"),
    ])
    func tellsSymbolsApart(symbol: String, text: String) {
        #expect(!SymbolPattern(symbol).matches(text))
    }
}
