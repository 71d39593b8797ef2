internal import Foundation
internal import PartyDocsCore
internal import PartyDocsTestKit
internal import PartyDocsTestSupport
internal import PartyDocsXML
internal import Testing

@testable internal import PartyDocsArchive

@Suite struct ArchiveReaderTests {
    private func sample() throws -> SampleArchive {
        let archive = try SampleArchive()
        try archive.add(
            "tin/một.txt",
            "Hội nghị tỉnh\n\nĐồng chí Lê Văn Tám, Bí thư Tỉnh ủy Nghệ An, chủ trì.\n",
            id: "d1"
        )
        var unread = ArchiveEntry(sourceName: "b.bin", status: .unread, id: "u-1")
        unread.reason = "U+0000"
        archive.entries.append(unread)
        try archive.add("hai.txt", "Tin thứ hai.\n", id: "d2")
        var duplicate = archive.entries[0]
        duplicate.status = .duplicate
        archive.entries.append(duplicate)
        return archive
    }

    private func code(_ body: () throws -> Void) -> ArchiveError.Code? {
        do {
            try body()
            return nil
        } catch {
            return (error as? ArchiveError)?.code
        }
    }

    // MARK: Opening

    @Test func opensOnlyArchives() throws {
        let archive = try sample()
        _ = try archive.reader()
        #expect(code { _ = try ArchiveReader(archive.folder.path) } == .notAnArchive)
        #expect(code { _ = try ArchiveReader(archive.path + "/none") } == .notAnArchive)
        #expect(code { _ = try ArchiveReader(archive.path + "/bagit.txt") } == .notAnArchive)
        try archive.change(ArchivePaths.index, to: Array("a,b\r\n".utf8))
        #expect(code { _ = try ArchiveReader(archive.path) } == .damaged)
        try archive.remove(ArchivePaths.index)
        #expect(code { _ = try ArchiveReader(archive.path) } == .damaged)
        try archive.change("bagit.txt", to: Array("Bag".utf8))
        #expect(code { _ = try ArchiveReader(archive.path) } == .notAnArchive)
    }

    // MARK: The index

    @Test func listsTheIndexInItsOrder() async throws {
        let archive = try sample()
        let reader = try archive.reader()
        var entries: [ArchiveEntry] = []
        for try await entry in reader.entries() { entries.append(entry) }
        #expect(entries == archive.entries)
    }

    @Test func findsByAQuery() throws {
        let archive = try sample()
        let reader = try archive.reader()
        var iterator = reader.entries(matching: ArchiveQuery(person: "le van tam", status: .document)).makeIterator()
        #expect(try iterator.next()?.id == "d1")
        #expect(try iterator.next() == nil)
        #expect(try iterator.next() == nil)
    }

    @Test func namesTheLineOfABadRecord() throws {
        let archive = try sample()
        let reader = try archive.reader()
        let lines = [(Array("x,y\r\n".utf8), ":8:"), (Array("\"".utf8), ":8:"), ([0xFF, 0x0A], ":8:")]
        let good = ArchiveEntry.header + archive.entries.flatMap(\.record)
        let count = good.count { $0 == 0x0A }
        for (bytes, _) in lines {
            try archive.change(ArchivePaths.index, to: good + bytes)
            var iterator = reader.entries().makeIterator()
            for _ in archive.entries { #expect(try iterator.next() != nil) }
            let error = #expect(throws: ArchiveError.self) { try iterator.next() }
            #expect(error?.message.contains("data/index.csv:\(count + 1):") == true)
            #expect(try iterator.next() == nil)
        }
    }

    @Test func refusesARecordThatIsTooLong() throws {
        let archive = try sample()
        archive.entries[1].reason = String(repeating: "x", count: 100_000)
        var limits = ArchiveReader.Limits()
        limits.recordByteCount = 50_000
        var iterator = try archive.reader(limits: limits).entries().makeIterator()
        #expect(try iterator.next()?.id == "d1")
        #expect(throws: ArchiveError.self) { try iterator.next() }
    }

    // MARK: Documents

    @Test func givesDocumentsBackOnceAndEqual() throws {
        let archive = try SampleArchive()
        let documents = (0..<20).map { RandomDocument.make(seed: $0) }
        for document in documents { try archive.add(document, name: "\(document.id)") }
        archive.entries.append(archive.entries[3])
        archive.entries[20].status = .duplicate
        let reader = try archive.reader()
        #expect(try reader.documents().map { result in try result.get() } == documents)
        for document in documents { #expect(try reader.document(document.id) == document) }
    }

    @Test func aBadDocumentDoesNotStopTheOthers() throws {
        let archive = try sample()
        try archive.add("ba.txt", "Tin thứ ba.\n", id: "d3")
        try archive.add("bốn.txt", "Tin thứ tư.\n", id: "d4")
        try archive.add("năm.txt", "Tin thứ năm.\n", id: "d5")
        let reader = try archive.reader()
        try archive.change(ArchivePaths.stem("d1") + ".xml", to: Array("<a>\n<b".utf8))
        try archive.remove(ArchivePaths.stem("d3") + ".xml")
        try archive.change(ArchivePaths.stem("d4") + ".xml", to: try archive.bytes(ArchivePaths.stem("d5") + ".xml"))
        let results = Array(reader.documents())
        #expect(results.map { (try? $0.get())?.id } == [nil, "d2", nil, nil, "d5"])
        for result in results {
            if case .failure(let error) = result {
                #expect(error.code == .damaged && error.message.contains("data/documents/"))
            }
        }
        #expect(code { _ = try reader.document("d1") } == .damaged)
        #expect(try reader.document("d3") == nil)
    }

    @Test func aBadIndexIsTheLastElement() throws {
        let archive = try sample()
        let reader = try archive.reader()
        try archive.change(ArchivePaths.index, to: try archive.bytes(ArchivePaths.index) + Array("x\r\n".utf8))
        #expect(reader.documents().map { (try? $0.get())?.id } == ["d1", "d2", nil])
    }

    @Test func findsOneWithoutTheIndex() throws {
        let archive = try sample()
        let reader = try archive.reader()
        try archive.change(ArchivePaths.index, to: [])
        #expect(try reader.document("d2")?.text == "Tin thứ hai.\n")
        #expect(try reader.document("d9") == nil)
        #expect(try reader.document("../../bagit") == nil)
        #expect(try reader.originalBytes(of: "d2") == Array("Tin thứ hai.\n".utf8))
        #expect(try reader.originalBytes(of: "d9") == nil)
    }

    @Test func theFirstOfSeveralSourcesIsTheOriginal() throws {
        let archive = try sample()
        let stem = ArchivePaths.stem("d2")
        try archive.put([2], at: stem + ".2.txt")
        try archive.put([10], at: stem + ".10.source.xml")
        #expect(try archive.reader().originalBytes(of: "d2") == Array("Tin thứ hai.\n".utf8))
        try archive.remove(stem + ".txt")
        #expect(try archive.reader().originalBytes(of: "d2") == [2])
    }

    @Test func comparesXMLWithItsSum() throws {
        let archive = try sample()
        let reader = try archive.reader()
        let path = ArchivePaths.stem("d2") + ".xml"
        let bytes = try archive.bytes(path)
        #expect(try reader.verifiedXML(of: "d2") == bytes)
        #expect(try reader.verifiedXML(of: "d9") == nil)
        try archive.change(path, to: bytes + [0x0A])
        #expect(code { _ = try reader.verifiedXML(of: "d2") } == .damaged)
    }

    // MARK: Safety

    @Test(arguments: [
        "../secret.xml", "/etc/hostname", "data/../../secret.xml", "data/link.xml", "data/folder/x.xml", "data",
    ])
    func followsNoPathOutOfTheArchive(path: String) throws {
        let archive = try sample()
        archive.entries[0].documentPath = path
        let reader = try archive.reader()
        let xml = try XMLExporter().bytes(of: try #require(try reader.document("d1")))
        try archive.folder.write(xml, to: "secret.xml")
        try archive.folder.write(xml, to: "folder/x.xml")
        try archive.folder.link("archive/data/link.xml", to: archive.folder.path("secret.xml"))
        try archive.folder.link("archive/data/folder", to: archive.folder.path("folder"))
        let first = try #require(Array(reader.documents()).first)
        guard case .failure(let error) = first else {
            Issue.record("A document was read from \(path).")
            return
        }
        #expect(error.code == .damaged)
    }

    /// Whatever happens to the index and a manifest, reading ends, and nothing but documents of the archive comes out.
    @Test func survivesAnyDamage() throws {
        let archive = try sample()
        let reader = try archive.reader()
        let documents = try ["d1", "d2"].map { try reader.document($0) }
        var generator = SeededGenerator(seed: 8493)
        for path in [ArchivePaths.index, "manifest-sha256.txt"] {
            let whole = try archive.bytes(path)
            for round in 0..<100 {
                var bytes = whole
                for _ in 0...generator.number(in: 0...3) {
                    let place = generator.number(in: 0...(bytes.count - 1))
                    switch generator.number(in: 0...3) {
                    case 0: bytes[place] ^= UInt8(1 << generator.number(in: 0...7))
                    case 1: bytes.remove(at: place)
                    case 2: bytes.insert(generator.pick(Array("\",\r\n/.%".utf8)), at: place)
                    default: bytes.removeLast(min(place, bytes.count - 1))
                    }
                }
                try archive.change(path, to: bytes)
                let results = Array(reader.documents())
                #expect(results.count <= archive.entries.count + 1)
                for result in results {
                    if case .success(let document) = result { #expect(documents.contains(document)) }
                }
                let target = archive.folder.path("out-\(path.utf8.count)-\(round)")
                let extraction = try reader.extract("d1", to: target)
                #expect(extraction.files.allSatisfy { $0.target.hasPrefix(target + "/") })
            }
            try archive.change(path, to: whole)
        }
    }

    @Test func waitsForNoPipe() throws {
        let archive = try sample()
        let reader = try archive.reader()
        let path = ArchivePaths.stem("d1") + ".xml"
        try archive.remove(path)
        #expect(mkfifo(archive.path + "/" + path, 0o600) == 0)
        #expect(code { _ = try reader.document("d1") } == .damaged)
    }
}
