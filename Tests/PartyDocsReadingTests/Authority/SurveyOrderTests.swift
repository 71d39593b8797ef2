internal import PartyDocsCore
internal import PartyDocsTestKit
internal import Testing

@testable internal import PartyDocsReading

/// What documents add does not depend on their order, nor on how often they are read.
@Suite struct SurveyOrderTests {
    private static let names = ["Lê Văn Tám", "LÊ VĂN TÁM", "Trần Thị Hoa", "Lưu Hoà", "Lưu Hòa"]
    private static let bodies = [
        "Tỉnh ủy Nghệ An", "Tỉnh uỷ Nghệ An", "Tỉnh ủy Hà Giang", "Đảng ủy Khối", "Bộ Chính trị",
    ]
    private static let titles = ["Bí thư", "Phó Bí thư", "Ủy viên", "Chủ tịch"]
    private static let standings: [Standing] = [.current, .current, .former, .acting]

    /// Documents whose few names, bodies and dates meet in every way.
    private func documents(_ count: Int, seed: UInt64) throws -> [Document] {
        var generator = SeededGenerator(seed: seed)
        return try (0..<count).map { number in
            let year = generator.number(in: 2000...2024)
            let date = generator.chance(80) ? "\(year)-0\(generator.number(in: 1...9))-15" : nil
            var document = NamedDocument("d\(number)", published: date)
            for _ in 0..<generator.number(in: 1...3) {
                let offices = (0..<generator.number(in: 0...2)).map { _ in
                    (
                        title: generator.pick(Self.titles), body: generator.pick(Self.bodies),
                        standing: generator.pick(Self.standings)
                    )
                }
                let born = generator.chance(15) ? generator.pick(["1965-03-02", "1965", "1970-01-01"]) : nil
                document.person(generator.pick(Self.names), offices, born: born)
            }
            if generator.chance(50) {
                let kinds: [String?] = ["Quyết định", "Quy định", nil]
                var reference = DocumentReference(documentKind: generator.pick(kinds), number: "98")
                if generator.chance(50) { reference.symbol = "98-QĐ/TW" }
                if generator.chance(70) { reference.date = TemporalValue("\(generator.pick([2007, 2008]))-10-22") }
                if generator.chance(30) { reference.congressTerm = generator.number(in: 10...11) }
                document.work("văn bản 98", reference)
            }
            return try document.document()
        }
    }

    @Test(arguments: 0..<24)
    func theOrderOfDocumentsChangesNothing(_ seed: UInt64) throws {
        let documents = try documents(40, seed: seed)
        let whole = try Surveyed(documents)
        var generator = SeededGenerator(seed: seed + 1_000)
        let order = documents.indices.shuffled(using: &generator)
        let shuffled = try Surveyed(order.map { documents[$0] })
        #expect(shuffled.file == whole.file)
        #expect(shuffled.documents == order.map { whole.documents[$0] })
    }

    @Test(arguments: 0..<24)
    func aSecondRunAddsNothing(_ seed: UInt64) throws {
        let documents = try documents(40, seed: seed)
        let first = try Surveyed(documents)
        let second = try Surveyed(documents, extending: first.file)
        #expect(second.file == first.file)
        #expect(second.documents == first.documents)
    }

    @Test(arguments: 0..<8)
    func whatWasKnownKeepsItsIdentifiers(_ seed: UInt64) throws {
        let documents = try documents(40, seed: seed)
        let first = try Surveyed(Array(documents.prefix(20)))
        let second = try Surveyed(documents, extending: first.file)
        let known = Set(second.file.records.map(\.id))
        #expect(first.file.records.allSatisfy { known.contains($0.id) })
    }

    @Test func manyOfOneNameAreListedInLinearSpace() throws {
        let documents = (0..<200).map { number in
            var document = NamedDocument("d\(number)", published: "2020-01-01")
            document.person("Lê Văn Tám")
            return document
        }
        let file = try Surveyed(documents).file
        #expect(file.records.count == 200)
        #expect(file.candidates.count == 199)
    }
}
