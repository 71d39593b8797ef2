internal import Foundation
internal import PartyDocsCore
internal import PartyDocsTestSupport
internal import Testing

@testable internal import PartyDocsArchive

@Suite struct ArchiveExtractionTests {
    private static let text = "Tin thứ nhất.\n"

    private func sample(_ name: String = "tin/Bài 1.TXT") throws -> SampleArchive {
        let archive = try SampleArchive()
        try archive.add(name, Self.text, id: "d1")
        try archive.add("hai.txt", "Tin thứ hai.\n", id: "d2")
        try archive.put(Array("<premis/>".utf8), at: ArchivePaths.stem("d1") + ".premis.xml")
        try archive.put(Array("<tei/>".utf8), at: ArchivePaths.stem("d1") + ".tei.xml")
        return archive
    }

    private func files(_ archive: SampleArchive, in name: String = "out") throws -> [String] {
        try archive.folder.files().filter { $0.hasPrefix(name + "/") }.map { String($0.dropFirst(name.count + 1)) }
    }

    private func code(_ body: () throws -> Void) -> ArchiveError.Code? {
        do {
            try body()
            return nil
        } catch {
            return (error as? ArchiveError)?.code
        }
    }

    @Test func takesOutAllFilesOfADocument() throws {
        let archive = try sample()
        let extraction = try archive.reader().extract("d1", to: archive.folder.path("a/out"))
        #expect(extraction.problems.isEmpty && extraction.missing.isEmpty)
        #expect(try files(archive, in: "a/out") == ["Bài 1.TXT", "d1.premis.xml", "d1.tei.xml", "d1.xml"])
        #expect(try archive.folder.bytes(of: "a/out/Bài 1.TXT") == Array(Self.text.utf8))
        for file in extraction.files {
            let name = String(file.target.dropFirst(archive.folder.path.count + 1))
            #expect(try archive.folder.bytes(of: name) == archive.bytes(file.path))
        }
    }

    @Test func takesOutSeveralIntoFoldersOfTheirOwn() throws {
        let archive = try sample()
        let extraction = try archive.reader().extract(["d2", "d1", "d9", "d2"], to: archive.folder.path("out"))
        #expect(extraction.missing == ["d9"] && extraction.problems.isEmpty)
        #expect(
            try files(archive)
                == ["d1/Bài 1.TXT", "d1/d1.premis.xml", "d1/d1.tei.xml", "d1/d1.xml", "d2/d2.xml", "d2/hai.txt"]
        )
    }

    @Test func replacesOnlyWhenAsked() throws {
        let archive = try sample()
        let reader = try archive.reader()
        try archive.folder.write("mine", to: "out/d1.xml")
        #expect(code { _ = try reader.extract("d1", to: archive.folder.path("out")) } == .destinationExists)
        #expect(try files(archive) == ["d1.xml"])
        #expect(try archive.folder.bytes(of: "out/d1.xml") == Array("mine".utf8))
        _ = try reader.extract("d1", to: archive.folder.path("out"), replacesExisting: true)
        #expect(try files(archive).count == 4)
        #expect(try archive.folder.bytes(of: "out/d1.xml") != Array("mine".utf8))
    }

    @Test func writesThroughNoLink() throws {
        let archive = try sample()
        try archive.folder.write("mine", to: "other.xml")
        try archive.folder.write("x", to: "out/x")
        try archive.folder.link("out/d1.xml", to: archive.folder.path("other.xml"))
        _ = try archive.reader().extract("d1", to: archive.folder.path("out"), replacesExisting: true)
        #expect(try archive.folder.bytes(of: "other.xml") == Array("mine".utf8))
    }

    @Test func reportsWhatIsNotAsTheManifestSays() throws {
        let archive = try sample()
        let reader = try archive.reader()
        let stem = ArchivePaths.stem("d1")
        try archive.change(stem + ".txt", to: Array("changed".utf8))
        try archive.change(stem + ".json", to: Array("{}".utf8))
        try archive.remove(stem + ".tei.xml")
        let extraction = try reader.extract("d1", to: archive.folder.path("out"))
        #expect(extraction.problems.map(\.path).sorted() == [stem + ".json", stem + ".tei.xml", stem + ".txt"])
        #expect(Set(extraction.problems.map(\.kind)) == [.changed, .unlisted, .missing])
        #expect(try archive.folder.bytes(of: "out/Bài 1.TXT") == Array("changed".utf8))
    }

    @Test(arguments: [
        ("../../evil.txt", "evil.txt"), ("/etc/passwd", "passwd"), ("a\\..\\b.txt", "b.txt"), ("..", "d1.txt"),
        ("d1.xml", "d1-2.xml"), ("D1.XML", "D1-2.XML"), ("con.txt", "_con.txt"), ("a:b*?.txt", "a_b__.txt"),
        (".hidden", "hidden"), ("x\u{202E}txt.exe", "x_txt.exe"), ("///", "d1.txt"), ("tên\nhai.txt", "tên_hai.txt"),
    ])
    func givesSourcesSafeNames(name: String, expected: String) throws {
        let archive = try sample(name)
        let extraction = try archive.reader().extract("d1", to: archive.folder.path("out"))
        let original = try #require(extraction.files.first { $0.path.hasSuffix(".txt") })
        #expect(original.target == archive.folder.path("out/" + expected))
        #expect(try archive.folder.files().allSatisfy { $0.hasPrefix("out/") || $0.hasPrefix("archive/") })
    }

    @Test func cutsLongNames() throws {
        let name = try #require(SafeFileName.make(from: String(repeating: "ệ", count: 400)))
        #expect(name.utf8.count <= 200 && name.allSatisfy { $0 == "ệ" })
    }

    @Test func takesOutWhatWasNotRead() throws {
        let archive = try sample()
        let id = "u-0123456789abcdef0123456789abcdef"
        var entry = ArchiveEntry(sourceName: "ảnh.jpg", status: .unread, id: id)
        entry.originalPath = ArchivePaths.stem(id, in: ArchivePaths.unread) + ".jpg"
        try archive.put([0xFF, 0xD8], at: entry.originalPath)
        archive.entries.append(entry)
        _ = try archive.reader().extract(Document.ID(id), to: archive.folder.path("out"))
        #expect(try files(archive) == ["ảnh.jpg"])
    }

    @Test func tellsWhatIsNotThere() throws {
        let archive = try sample()
        try archive.put([1], at: ArchivePaths.stem("d7", in: ArchivePaths.removed) + ".premis.xml")
        let reader = try archive.reader()
        for id in ["d9", "../d1", "d7", ""] as [Document.ID] {
            #expect(code { _ = try reader.extract(id, to: archive.folder.path("out")) } == .notFound)
        }
        let extraction = try reader.extract(["d7", "d9"], to: archive.folder.path("out"))
        #expect(extraction.removed == ["d7"] && extraction.missing == ["d9"] && extraction.files.isEmpty)
        #expect(try files(archive).isEmpty)
    }

    @Test func findsSumsInLongManifests() throws {
        let archive = try sample()
        for number in 0..<3_000 { try archive.put([UInt8(number % 251)], at: "data/documents/00/00/x\(number).txt") }
        let reader = try archive.reader()
        let long = Array((String(repeating: "0", count: 300_000) + "\n").utf8)
        try archive.change("manifest-sha256.txt", to: long + (try archive.bytes("manifest-sha256.txt")))
        #expect(try reader.extract("d1", to: archive.folder.path("out")).problems.isEmpty)
    }

    @Test func readsTheOtherManifestWhenOneIsGone() throws {
        let archive = try sample()
        let reader = try archive.reader()
        try archive.remove("manifest-sha256.txt")
        try archive.change(ArchivePaths.stem("d1") + ".txt", to: [1])
        let extraction = try reader.extract("d1", to: archive.folder.path("out"))
        #expect(extraction.problems.map(\.kind) == [.changed])
        try archive.remove("manifest-sha512.txt")
        let unlisted = try reader.extract("d1", to: archive.folder.path("out"), replacesExisting: true)
        #expect(
            unlisted.files.count == 4 && unlisted.problems.map(\.kind) == [.unlisted, .unlisted, .unlisted, .unlisted]
        )
    }

    @Test func aDamagedIndexCostsNamesOnly() throws {
        let archive = try sample()
        let reader = try archive.reader()
        try archive.change(ArchivePaths.index, to: ArchiveEntry.header + Array("\"".utf8))
        let extraction = try reader.extract("d1", to: archive.folder.path("out"))
        #expect(extraction.problems.map(\.path) == [ArchivePaths.index])
        #expect(try files(archive) == ["d1.premis.xml", "d1.tei.xml", "d1.txt", "d1.xml"])
    }
}
