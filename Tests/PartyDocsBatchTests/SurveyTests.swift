import PartyDocsBatch
import PartyDocsCore
import PartyDocsJSON
import PartyDocsReading
import PartyDocsTestKit
import Testing

/// Authority files made by batches.
@Suite struct SurveyTests {
    private static let names = ["Lê Văn Tám", "Trần Thị Hoa", "Nguyễn Minh Khôi", "Phạm Đức Long"]
    private static let provinces = ["Nghệ An", "Hà Giang", "Phú Thọ", "Đắk Lắk", "Quảng Trị"]

    /// Reads a line `name;person;title;body;date` that is given as the title: a thousand texts would take too long for
    /// recognisers, and as many files for a program that is not optimized.
    private struct LineReader: DocumentReader {
        func read(_ source: SourceDocument) throws(ReadError) -> Document {
            let text = source.metadata.title ?? ""
            let parts = text.split(separator: ";").map(String.init)
            guard parts.count == 5 else { throw ReadError(.malformed, "no line of five") }
            var draft = DocumentDraft(id: Document.ID(parts[0]), text: "")
            draft.entities = [
                Entity(id: "e1", kind: .person, name: parts[1]), Entity(id: "e2", kind: .organization, name: parts[3]),
            ]
            var relation = Relation(
                id: "r1",
                kind: .holds,
                subject: "e1",
                object: "e2",
                makers: [Maker(kind: .tool, name: "Test")]
            )
            relation.office = parts[2]
            relation.asOf = TemporalValue(parts[4])
            draft.relations = [relation]
            do {
                return try Document(draft)
            } catch {
                throw ReadError(.invalidDocument, "no document", underlyingError: error)
            }
        }
    }

    private func texts(_ count: Int) -> [BatchInput] {
        var generator = SeededGenerator(seed: 11)
        return (0..<count).map { number in
            let year = generator.number(in: 2000...2024)
            let parts = [
                "d\(number)", generator.pick(Self.names), generator.pick(["Bí thư", "Phó Bí thư", "Ủy viên"]),
                "Tỉnh ủy " + generator.pick(Self.provinces), "\(year)-05-0\(generator.number(in: 1...9))",
            ]
            return BatchInput(.standardInput, relativePath: parts.joined(separator: ";"))
        }
    }

    private func file(_ inputs: [BatchInput], jobs: Int) async throws -> AuthorityFile {
        var options = Batch.Options()
        options.jobs = jobs
        options.standardInput = []
        options.metadata = { input in
            Metadata([MetadataEntry(name: .title, value: .text(input.relativePath), basis: .given)])
        }
        return try await Batch(reader: LineReader(), options: options).survey(inputs).extendedFile()
    }

    @Test func aThousandTextsGiveOneFileWhateverTheJobsAndTheOrder() async throws {
        let inputs = texts(1_000)
        let one = try await file(inputs, jobs: 1)
        #expect(one.records.count { $0.kind == .person } >= Self.names.count)
        #expect(one.records.count { $0.kind == .organization } == Self.provinces.count)
        #expect(one.records.contains { $0.offices.contains { $0.organization != nil } })
        #expect(!one.candidates.isEmpty)
        #expect(try await file(inputs, jobs: 4) == one)
        #expect(try await file(inputs.reversed(), jobs: 4) == one)
        let bytes = try JSONAuthorityEncoder().bytes(of: one)
        #expect(try JSONAuthorityDecoder().file(from: bytes) == one)
    }

    @Test func inputsThatCannotBeReadAddNothing() async throws {
        let inputs = texts(3)
        let bad = [BatchInput(file: "/nowhere/none.txt"), BatchInput(.standardInput, relativePath: "no line")]
        #expect(try await file(bad + inputs, jobs: 2) == file(inputs, jobs: 1))
        #expect(try await file(bad, jobs: 2) == AuthorityFile())
    }

    @Test func theStandardInputIsReadOnce() throws {
        var options = Batch.Options()
        options.standardInput = Array("Một văn bản.".utf8)
        let batch = Batch(options: options)
        for _ in 1...2 { #expect(try batch.document(of: .standardInput).text == "Một văn bản.") }
    }
}
