internal import Foundation
internal import PartyDocsArchive
internal import PartyDocsCore
internal import PartyDocsReading
internal import PartyDocsXML
internal import Testing

/// Adding to an archive and removing from it.
@Suite struct GenerationTests {
    private func documents(_ folder: ArchiveFolder) throws -> [Document] {
        try folder.index().filter { $0["status"] == "document" }.map { row in
            let path = try #require(row["document_path"])
            return try #require(try XMLDocumentDecoder().documents(from: folder.bytes(path)).first)
        }
    }

    private func bagInfo(_ folder: ArchiveFolder) throws -> [Substring] {
        String(decoding: try folder.bytes("bag-info.txt"), as: UTF8.self).split(separator: "\n")
    }

    @Test func addingKeepsWhatThereIs() async throws {
        let folder = try ArchiveFolder()
        try await folder.write(ArchiveFolder.inputs(0..<3))
        let before = try folder.files()
        let report = try await folder.append(ArchiveFolder.inputs(3..<5))
        #expect(report.documentCount == 2)
        #expect(try folder.index().map { $0["source_name"] } == (0..<5).map { "\($0).txt" })
        #expect(try documents(folder).count == 5)
        let after = try folder.files()
        for (path, bytes) in before where path.hasPrefix("data/documents/") { #expect(after[path] == bytes) }
        #expect(try bagInfo(folder).contains("Bagging-Date: 2027-11-12"))
        #expect(try bagInfo(folder).contains("Source-Organization: Kho lưu trữ"))
        #expect(try folder.run("/usr/bin/sha512sum", "--check", "--strict", "--quiet", "manifest-sha512.txt") == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["archive"])
    }

    @Test func aTextThatIsThereGetsAnotherSource() async throws {
        let folder = try ArchiveFolder()
        try await folder.write([ArchiveFolder.input("a.txt", ArchiveFolder.notice)])
        let before = try folder.files()
        let backup = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let report = try await folder.append([ArchiveFolder.input("b.txt", "\u{FEFF}" + ArchiveFolder.notice)])
        #expect(report.duplicateCount == 1 && report.documentCount == 0)
        let document = try #require(try documents(folder).first)
        #expect(document.provenance.sources.map(\.name) == ["a.txt", "b.txt"])
        #expect(try folder.index().map { $0["status"] } == ["document", "duplicate"])
        let path = try #require(try folder.index()[1]["original_path"])
        #expect(path.hasSuffix(".2.txt"))
        #expect(try folder.bytes(path).starts(with: [0xEF, 0xBB, 0xBF]))
        // The records of the first generation are kept in those of the second.
        let premis = path.replacing(".2.txt", with: ".premis.xml")
        let record = String(decoding: try folder.bytes(premis), as: UTF8.self)
        #expect(record.contains("2026-01-02T03:04:05Z") && record.contains("2027-11-12T13:14:15Z"))
        #expect(record.contains(path))
        #expect(before[premis] != nil && backup == ["archive"])
        #expect(try folder.run("/usr/bin/sha256sum", "--check", "--strict", "--quiet", "manifest-sha256.txt") == 0)
    }

    @Test func removingLeavesASumAndAReasonAndNothingElse() async throws {
        let folder = try ArchiveFolder()
        let secret =
            "Trần Thị Bí Mật được bổ nhiệm\n\nNgày 3/2/2020, đồng chí Trần Thị Bí Mật giữ chức Bí thư Huyện ủy."
        try await folder.write([
            ArchiveFolder.input("a.txt", ArchiveFolder.notice), ArchiveFolder.input("bi-mat.txt", secret),
            ArchiveFolder.input("bi-mat-2.txt", "\u{FEFF}" + secret),
        ])
        let row = try folder.index()[1]
        let id = try #require(row["id"])
        try await folder.remove([id], "Theo yêu cầu")
        for (path, bytes) in try folder.files() {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains("Bí Mật") && !text.contains("bi-mat"), "\(path)")
        }
        let rows = try folder.index()
        #expect(rows.map { $0["status"] } == ["document", "removed", "removed"])
        #expect(rows[1]["id"] == id && rows[1]["source_sha256"] == row["source_sha256"])
        #expect(rows[1]["reason"] == "Theo yêu cầu" && rows[1]["title"] == "" && rows[1]["source_name"] == "")
        let files = try folder.files()
        let tombstone = try #require(files.keys.first { $0.hasPrefix("data/removed/") })
        let record = String(decoding: files[tombstone] ?? [], as: UTF8.self)
        #expect(record.contains(id) && record.contains("Theo yêu cầu") && record.contains("2027-11-12T13:14:15Z"))
        #expect(record.contains(row["source_sha256"] ?? "-") && record.contains("deaccession"))
        let history = String(decoding: files["data/archive.premis.xml"] ?? [], as: UTF8.self)
        #expect(history.contains("deaccession") && history.contains(id))

        // The next delivery does not bring it back.
        let report = try await folder.append([ArchiveFolder.input("again.txt", secret)])
        #expect(report.failureCount == 1)
        #expect(try folder.files().values.allSatisfy { !String(decoding: $0, as: UTF8.self).contains("Bí Mật") })
        #expect(try folder.run("/usr/bin/sha512sum", "--check", "--strict", "--quiet", "manifest-sha512.txt") == 0)
    }

    @Test func aSourceThatWasNotReadCanBeRemoved() async throws {
        let folder = try ArchiveFolder()
        try await folder.write([ArchiveInput(name: "x.txt", content: .bytes([0x41, 0xFF, 0x42]))])
        let id = try #require(try folder.index().first?["id"])
        try await folder.remove([id], "Nhầm")
        #expect(try folder.files().keys.filter { $0.hasPrefix("data/unread") } == [])
        #expect(try folder.index().map { $0["status"] } == ["removed"])
    }

    @Test func whatIsNotThereCannotBeRemoved() async throws {
        let folder = try ArchiveFolder()
        try await folder.write(ArchiveFolder.inputs(0..<2))
        let before = try folder.files()
        await #expect { try await folder.remove(["d-unknown"], "Nhầm") } throws: {
            ($0 as? ArchiveError)?.code == .notFound
        }
        #expect(try folder.files() == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["archive"])
    }

    @Test(arguments: ["manifest-sha256.txt", "data/documents"])
    func aDamagedArchiveIsNotChanged(part: String) async throws {
        let folder = try ArchiveFolder()
        try await folder.write(ArchiveFolder.inputs(0..<2))
        let path = try #require(try folder.files().keys.sorted().first { $0.hasPrefix(part) })
        try folder.put(try folder.bytes(path) + [0x20], at: path)
        let before = try folder.files()
        await #expect { try await folder.append(ArchiveFolder.inputs(2..<3)) } throws: {
            ($0 as? ArchiveError)?.code == .damaged
        }
        #expect(try folder.files() == before)
    }

    @Test func addingNeedsAnArchive() async throws {
        let folder = try ArchiveFolder()
        await #expect { try await folder.append(ArchiveFolder.inputs(0..<1)) } throws: {
            ($0 as? ArchiveError)?.code == .notAnArchive
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
}
