import PartyDocsCore
import PartyDocsReading
import Testing

@Suite("The plain text reader")
struct PlainTextReaderTests {
    private struct Failure: Error {}

    /// Marks given spans as places.
    private struct Marker: Recognizer {
        var name = "marker"
        var spans: [Range<Int>] = []
        var fails = false
        var maker: Maker { Maker(kind: .recognizer, name: name, version: "1") }

        func recognize(_ context: RecognitionContext, into findings: inout Findings) throws {
            for span in spans {
                findings.add(
                    Finding(spans: [TextSpan(utf8: span)], value: .place(PlaceValue(name: "place")), makers: [maker])
                )
            }
            if fails { throw Failure() }
        }
    }

    private func read(_ text: String, _ recognizers: [any Recognizer]) throws -> Document {
        var options = PlainTextReader.Options()
        options.annotator.recognizers = recognizers
        options.annotator.linker = MentionNumbering()
        return try PlainTextReader(options: options).read(SourceDocument(Array(text.utf8)))
    }

    @Test func findingsBecomeSortedProposedAnnotations() throws {
        let document = try read("Hà Nội và Cần Thơ", [Marker(spans: [14..<24, 0..<9]), Marker(spans: [0..<24])])
        #expect(document.annotations.map(\.id) == ["a1", "a2", "a3"])
        #expect(document.annotations.map(\.hull.utf8) == [0..<24, 0..<9, 14..<24])
        #expect(document.annotations.allSatisfy { $0.status == .proposed })
    }

    @Test func equalFindingsKeepBothMakers() throws {
        let document = try read("Hà Nội", [Marker(name: "one", spans: [0..<9]), Marker(name: "two", spans: [0..<9])])
        #expect(document.annotations.count == 1)
        #expect(document.annotations[0].makers.map(\.name) == ["one", "two"])
        #expect(document.provenance.makers.map(\.name) == ["PartyDocs", "one", "two", "mentions"])
    }

    @Test func aRecognizerThatThrowsBecomesADiagnostic() throws {
        let document = try read("Hà Nội", [Marker(name: "bad", spans: [0..<9], fails: true), Marker(spans: [0..<3])])
        #expect(document.annotations.map(\.hull.utf8) == [0..<3])
        #expect(document.diagnostics.map(\.code) == ["recognizer-failed"])
        #expect(document.diagnostics.first?.maker?.name == "bad")
    }

    @Test func spansThatTheTextDoesNotHaveBecomeADiagnostic() throws {
        let document = try read("Hà Nội", [Marker(spans: [0..<3, 1..<2, 3..<3, 0..<99])])
        #expect(document.annotations.map(\.hull.utf8) == [0..<3])
        #expect(document.diagnostics.map(\.code) == ["finding-misplaced"])
    }

    @Test func provenanceTellsTheSource() throws {
        let bytes = Array("\u{FEFF}Đảng bộ\r\n".utf8)
        let document = try readPlainly(bytes, name: "/some/folder/tin.txt")
        let source = try #require(document.provenance.sources.first)
        #expect(source.name == "tin.txt")
        #expect(source.byteCount == bytes.count)
        #expect(source.sha256.count == 64)
        #expect(source.encoding == "UTF-8")
        #expect(source.edits.map(\.reason) == [.byteOrderMark, .lineEnd])
        #expect(source.originalBytes(of: document.text) == bytes)
    }

    @Test func theIdentifierFollowsFromTheText() throws {
        let plain = try readPlainly("abc")
        #expect(plain.id == "d-ba7816bf8f01cfea414140de5dae2223")
        #expect(try readPlainly(Array("\u{FEFF}abc".utf8)).id == plain.id)
        let given = try PlainTextReader().read(SourceDocument(Array("abc".utf8), id: "own"))
        #expect(given.id == "own")
    }

    @Test func aBadIdentifierIsAnError() {
        #expect {
            try PlainTextReader().read(SourceDocument(Array("abc".utf8), name: "a.txt", id: "1 2"))
        } throws: { error in
            (error as? ReadError)?.code == .invalidDocument && (error as? ReadError)?.sourceName == "a.txt"
        }
    }

    @Test func sizeLimitIsAnOption() {
        var options = PlainTextReader.Options()
        options.sizeLimit = 2
        #expect {
            try PlainTextReader(options: options).read(SourceDocument(Array("abc".utf8)))
        } throws: { ($0 as? ReadError)?.code == .tooLarge }
    }

    @Test func theSameBytesGiveTheSameDocumentOnAnyTask() async throws {
        let text = "Tiêu đề của bài viết hôm nay\n\n02/06/2020 - 06:17\n(CT)- Chiều 1-6, Ban Tổ chức Trung ương họp.\n"
        let reader = PlainTextReader()
        let first = try reader.read(SourceDocument(Array(text.utf8), name: "a.txt"))
        let others = try await withThrowingTaskGroup(of: Document.self) { group in
            for _ in 0..<8 {
                group.addTask { try reader.read(SourceDocument(Array(text.utf8), name: "a.txt")) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(others.allSatisfy { $0 == first })
    }
}
