import PartyDocsBatch
import PartyDocsCore
import PartyDocsJSON
import PartyDocsReading
import PartyDocsTestKit
import PartyDocsTestSupport
import Testing

/// Authority files made by batches.
@Suite struct SurveyTests {
    private static let names = ["Lê Văn Tám", "Trần Thị Hoa", "Nguyễn Minh Khôi", "Phạm Đức Long"]
    private static let provinces = ["Nghệ An", "Hà Giang", "Phú Thọ", "Đắk Lắk", "Quảng Trị"]

    /// Reads lines `person;title;body;date` without recognisers, which a thousand texts would take too long for.
    private struct LineReader: DocumentReader {
        func read(_ source: SourceDocument) throws(ReadError) -> Document {
            let text = String(decoding: source.bytes, as: UTF8.self)
            let parts = text.split(separator: ";").map(String.init)
            guard parts.count == 4 else { throw ReadError(.malformed, "no line of four") }
            var draft = DocumentDraft(id: Document.ID("d-" + (source.name ?? "")), text: "")
            draft.entities = [
                Entity(id: "e1", kind: .person, name: parts[0]), Entity(id: "e2", kind: .organization, name: parts[2]),
            ]
            var relation = Relation(
                id: "r1",
                kind: .holds,
                subject: "e1",
                object: "e2",
                makers: [Maker(kind: .tool, name: "Test")]
            )
            relation.office = parts[1]
            relation.asOf = TemporalValue(parts[3])
            draft.relations = [relation]
            do {
                return try Document(draft)
            } catch {
                throw ReadError(.invalidDocument, "no document", underlyingError: error)
            }
        }
    }

    private func texts(_ count: Int) throws -> (folder: TemporaryFolder, inputs: [BatchInput]) {
        let folder = try TemporaryFolder()
        var generator = SeededGenerator(seed: 11)
        let inputs = try (0..<count).map { number in
            let year = generator.number(in: 2000...2024)
            let parts = [
                generator.pick(Self.names), generator.pick(["Bí thư", "Phó Bí thư", "Ủy viên"]),
                "Tỉnh ủy " + generator.pick(Self.provinces), "\(year)-05-0\(generator.number(in: 1...9))",
            ]
            try folder.write(parts.joined(separator: ";"), to: "\(number).txt")
            return BatchInput(file: folder.path("\(number).txt"))
        }
        return (folder, inputs)
    }

    private func file(_ inputs: [BatchInput], jobs: Int) async throws -> AuthorityFile {
        var options = Batch.Options()
        options.jobs = jobs
        return try await Batch(reader: LineReader(), options: options).survey(inputs).extendedFile()
    }

    @Test func aThousandTextsGiveOneFileWhateverTheJobsAndTheOrder() async throws {
        let (folder, inputs) = try texts(1_000)
        let one = try await file(inputs, jobs: 1)
        #expect(one.records.count { $0.kind == .person } >= Self.names.count)
        #expect(one.records.count { $0.kind == .organization } == Self.provinces.count)
        #expect(one.records.contains { $0.offices.contains { $0.organization != nil } })
        #expect(!one.candidates.isEmpty)
        #expect(try await file(inputs, jobs: 4) == one)
        #expect(try await file(inputs.reversed(), jobs: 4) == one)
        let bytes = try JSONAuthorityEncoder().bytes(of: one)
        #expect(try JSONAuthorityDecoder().file(from: bytes) == one)
        withExtendedLifetime(folder) {}
    }

    @Test func inputsThatCannotBeReadAddNothing() async throws {
        let (folder, inputs) = try texts(3)
        try folder.write([0, 1, 2], to: "bad.txt")
        let bad = [BatchInput(file: folder.path("bad.txt")), BatchInput(file: folder.path("none.txt"))]
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
