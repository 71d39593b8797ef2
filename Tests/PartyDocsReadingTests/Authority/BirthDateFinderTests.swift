internal import PartyDocsCore
internal import Testing

@testable internal import PartyDocsReading

@Suite struct BirthDateFinderTests {
    private func born(_ text: String) throws -> [String] {
        let document = try PlainTextReader().read(SourceDocument(Array(text.utf8)))
        return BirthDateFinder(document).dates().values.map(\.description)
    }

    @Test func aDateAfterTheNameAndTheWordIsTheBirth() throws {
        #expect(try born("Đồng chí Lê Văn Tám, sinh ngày 02/3/1965, quê Nghệ An.") == ["1965-03-02"])
        #expect(try born("Bà Trần Thị Hoa (sinh năm 1970) phát biểu.") == ["1970"])
    }

    @Test func anyOtherDateIsNone() throws {
        #expect(try born("Đồng chí Lê Văn Tám, ngày 02/3/1965, về Nghệ An.").isEmpty)
        #expect(try born("Ông Lê Văn Tám gặp sinh viên ngày 02/3/2015.").isEmpty)
    }
}
