internal import PartyDocsArchive
internal import PartyDocsCore
internal import PartyDocsReading
internal import Testing

/// What the writer put into an archive, as the reader gives it back.
@Suite struct ArchiveRoundTripTests {
    @Test func documentsComeBackOnceAndEqual() async throws {
        let folder = try ArchiveFolder()
        let inputs = ArchiveFolder.inputs(0..<24)
        let broken = ArchiveInput(name: "broken.txt", content: .bytes([0x41, 0xFF]))
        try await folder.write(inputs + [broken])
        let expected = try inputs.map { input in
            guard case .bytes(let bytes) = input.content else { throw ReadError(.empty, "There are no bytes.") }
            return try PlainTextReader().read(SourceDocument(bytes, name: input.name))
        }
        let reader = try ArchiveReader(folder.archive)
        let documents = try reader.documents().map { result in try result.get() }
        #expect(documents.count == inputs.count && Set(documents) == Set(expected))
        for (input, document) in zip(inputs, expected) {
            #expect(try reader.document(document.id) == document)
            guard case .bytes(let bytes) = input.content else { continue }
            #expect(try reader.originalBytes(of: document.id) == bytes)
        }
    }

    @Test func oneTextUnderTwoNamesComesBackOnce() async throws {
        let folder = try ArchiveFolder()
        try await folder.write([
            ArchiveFolder.input("a.txt", ArchiveFolder.notice),
            ArchiveFolder.input("b.txt", "\u{FEFF}" + ArchiveFolder.notice),
        ])
        let reader = try ArchiveReader(folder.archive)
        let documents = try reader.documents().map { result in try result.get() }
        #expect(documents.map { $0.provenance.sources.map(\.name) } == [["a.txt", "b.txt"]])
        let id = try #require(documents.first?.id)
        #expect(try reader.originalBytes(of: id) == Array(ArchiveFolder.notice.utf8))
        let extraction = try reader.extract(id, to: folder.path + "/out")
        #expect(extraction.problems.isEmpty)
        let names = extraction.files.map { $0.target.split(separator: "/").last.map(String.init) ?? "" }
        #expect(Set(["a.txt", "b.txt", "\(id).xml", "\(id).premis.xml", "\(id).dc.xml"]).isSubset(of: names))
    }

    @Test func everyRecordIsFound() async throws {
        let folder = try ArchiveFolder()
        try await folder.write(ArchiveFolder.inputs(0..<5))
        let reader = try ArchiveReader(folder.archive)
        var count = 0
        for try await entry in reader.entries(matching: ArchiveQuery(title: "hoi nghi so ket", status: .document)) {
            #expect(try reader.document(Document.ID(entry.id))?.metadata.title == entry.title)
            count += 1
        }
        #expect(count == 5)
    }
}
