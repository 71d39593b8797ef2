internal import PartyDocsCore
internal import Testing

@testable internal import PartyDocsReading

@Suite struct QuotationRecognizerTests {
    @Test(arguments: [
        ("Chủ đề là “Kỷ cương, sáng tạo”.", ["Kỷ cương, sáng tạo"]),
        ("Phong trào \"Dân vận khéo\" và \"Đền ơn\"", ["Dân vận khéo", "Đền ơn"]),
        ("Bài «Tự phê bình» in lại", ["Tự phê bình"]),
        ("Ông nói: “Lời dạy \"Cần, kiệm\" còn mãi”", ["Lời dạy \"Cần, kiệm\" còn mãi", "Cần, kiệm"]),
        ("Câu “chưa đóng và hết", []), ("Rỗng “” thôi", []), ("Lạc ” dấu", []),
    ])
    func findsWhatStandsBetweenMarks(_ text: String, _ expected: [String]) throws {
        let found = try findings([QuotationRecognizer()], in: text).of(.quotation)
        #expect(found.map { String(text[$0.hull]) } == expected)
    }
}
