internal import Foundation
internal import PartyDocsArchive
internal import PartyDocsCore
internal import PartyDocsReading
internal import PartyDocsXML
internal import Testing

@Suite struct ArchiveWriterTests {
    @Test func aMarkOfSecrecyIsReported() async throws {
        let folder = try ArchiveFolder()
        let secret =
            "HUYỆN ỦY ĐÁ BẠC\n*\nSố 7-CT/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nTUYỆT MẬT\nCHỈ THỊ\nvề bảo mật\n-----\n1. Một."
        let report = try await folder.write([
            ArchiveFolder.input("a.txt", secret), ArchiveFolder.input("b.txt", "Giữ bí mật, khẩn trương."),
        ])
        #expect(report.documentCount == 2)
        #expect(folder.entries.map(\.secrecyMarks.count) == [1, 0])
        #expect(folder.entries[0].secrecyMarks[0].message.hasSuffix("TUYỆT MẬT."))
    }

    @Test func makesABagThatCoreutilsAccept() async throws {
        let folder = try ArchiveFolder()
        let report = try await folder.write([
            ArchiveFolder.input("a.txt", ArchiveFolder.notice), ArchiveFolder.input("b.txt", "Tin khác."),
        ])
        #expect(report.documentCount == 2 && folder.failures.isEmpty)
        for name in ["manifest-sha256.txt", "tagmanifest-sha256.txt"] {
            #expect(try folder.run("/usr/bin/sha256sum", "--check", "--strict", "--quiet", name) == 0)
        }
        for name in ["manifest-sha512.txt", "tagmanifest-sha512.txt"] {
            #expect(try folder.run("/usr/bin/sha512sum", "--check", "--strict", "--quiet", name) == 0)
        }
        let files = try folder.files()
        let payload = files.filter { $0.key.hasPrefix("data/") }
        let oxum = "Payload-Oxum: \(payload.values.map(\.count).reduce(0, +)).\(payload.count)"
        let info = String(decoding: try folder.bytes("bag-info.txt"), as: UTF8.self).split(separator: "\n")
        #expect(info.contains(Substring(oxum)))
        #expect(info.contains("Source-Organization: Kho lưu trữ"))
        #expect(info.contains("Bagging-Date: 2026-01-02"))
        #expect(files["bagit.txt"] == Array("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".utf8))
        #expect(files["data/schemas/partydocs-1.0.rng"] == PartyDocsXMLSchema.relaxNG)
        #expect(files.keys.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
        #expect(try await folder.problems() == [])
    }

    @Test func keepsDocumentsThatReadBackEqualAndTheirOriginals() async throws {
        let folder = try ArchiveFolder()
        let bytes = Array(("\u{FEFF}" + ArchiveFolder.notice).utf8).flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
        try await folder.write([ArchiveInput(name: "xã/bài 1.TXT", content: .bytes(bytes))])
        let row = try #require(try folder.index().first)
        #expect(row["source_name"] == "xã/bài 1.TXT")
        #expect(row["status"] == "document")
        let original = try #require(row["original_path"])
        #expect(original.hasSuffix(".txt"))
        #expect(try folder.bytes(original) == bytes)
        let path = try #require(row["document_path"])
        let documents = try XMLDocumentDecoder().documents(from: try folder.bytes(path))
        #expect(documents == [try PlainTextReader().read(SourceDocument(bytes, name: "xã/bài 1.TXT"))])
        #expect(documents.first?.id.rawValue == row["id"])
    }

    @Test func givesTheSameBytesForTheSameInputs() async throws {
        let inputs = (0..<5).map { ArchiveFolder.input("\($0).txt", ArchiveFolder.notice + "\n\($0)") }
        let first = try ArchiveFolder()
        let second = try ArchiveFolder()
        try await first.write(inputs)
        try await second.write(inputs)
        #expect(try first.files() == (try second.files()))
    }

    @Test func keepsWhatItCannotReadWithTheReason() async throws {
        let folder = try ArchiveFolder()
        try await folder.write(
            [
                ArchiveFolder.input("empty.txt", ""), ArchiveFolder.input("good.txt", ArchiveFolder.notice),
                ArchiveInput(name: "broken.txt", content: .bytes([0x41, 0xFF, 0x42])),
                ArchiveInput(name: "binary.pdf", content: .bytes(Array("%PDF-1.7\n\u{1}\u{2}".utf8))),
                ArchiveFolder.input("control.txt", "Một\u{1}hai."),
                ArchiveInput(name: "gone.txt", content: .file(folder.path + "/gone.txt")),
                ArchiveFolder.input("large.txt", String(repeating: "dài ", count: 1_000)),
            ],
            sizeLimit: 2_000
        )
        #expect(
            folder.failures.map(\.name) == [
                "empty.txt", "broken.txt", "binary.pdf", "control.txt", "gone.txt", "large.txt",
            ]
        )
        let rows = try folder.index()
        #expect(rows.map { $0["status"] } == ["unread", "document", "unread", "unread", "unread", "unread", "unread"])
        #expect(rows.allSatisfy { ($0["status"] == "document") == ($0["reason"] == "") })
        #expect(rows[2]["reason"]?.contains("byte 1") == true)
        #expect(try folder.bytes(try #require(rows[2]["original_path"])) == [0x41, 0xFF, 0x42])
        #expect(rows[3]["original_path"]?.hasSuffix(".pdf") == true)
        #expect(rows[4]["reason"]?.contains("byte 5") == true)
        #expect(try folder.bytes(try #require(rows[4]["original_path"])) == Array("Một\u{1}hai.".utf8))
        #expect(rows[5]["original_path"] == "")
        #expect(try folder.bytes(try #require(rows[6]["original_path"])).count == 1_000 * "dài ".utf8.count)
        #expect(try await folder.problems() == [])
    }

    @Test func copiesAFileThatIsTooLargeToRead() async throws {
        let folder = try ArchiveFolder()
        let content = [UInt8](repeating: 0x61, count: 700_000)
        try Data(content).write(to: URL(filePath: folder.path + "/large.txt"))
        try await folder.write(
            [ArchiveInput(name: "large.txt", content: .file(folder.path + "/large.txt"))],
            sizeLimit: 1_000
        )
        let row = try #require(try folder.index().first)
        #expect(row["source_bytes"] == "700000")
        #expect(try folder.bytes(try #require(row["original_path"])) == content)
        #expect(try await folder.problems() == [])
    }

    @Test func makesOneDocumentOfOneTextUnderTwoNames() async throws {
        let folder = try ArchiveFolder()
        try await folder.write([
            ArchiveFolder.input("a.txt", ArchiveFolder.notice), ArchiveFolder.input("b.txt", ArchiveFolder.notice),
            ArchiveFolder.input("c.txt", "\u{FEFF}" + ArchiveFolder.notice),
        ])
        #expect(folder.failures.isEmpty)
        let rows = try folder.index()
        #expect(Set(rows.map { $0["document_path"] }).count == 1)
        #expect(rows[0]["original_path"] == rows[1]["original_path"])
        #expect(rows[0]["original_path"] != rows[2]["original_path"])
        let path = try #require(rows[0]["document_path"])
        let document = try #require(try XMLDocumentDecoder().documents(from: folder.bytes(path)).first)
        #expect(document.provenance.sources.map(\.name) == ["a.txt", "b.txt", "c.txt"])
        #expect(try await folder.problems() == [])
    }

    @Test func refusesOneIdentifierForTwoTexts() async throws {
        let folder = try ArchiveFolder()
        try await folder.write([
            ArchiveFolder.input("a.txt", "Một.", id: "same"), ArchiveFolder.input("b.txt", "Hai.", id: "same"),
        ])
        #expect(folder.entries.map(\.succeeded) == [true, false])
        #expect(folder.entries[1].failure?.contains("same") == true)
        #expect(try await folder.problems() == [])
    }

    @Test func replacesOnlyAnArchiveAndOnlyWhenAsked() async throws {
        let folder = try ArchiveFolder()
        try await folder.write([ArchiveFolder.input("a.txt", "Một.")])
        let before = try folder.files()
        await #expect { try await folder.write([ArchiveFolder.input("b.txt", "Hai.")]) } throws: {
            ($0 as? ArchiveError)?.code == .destinationExists
        }
        #expect(try folder.files() == before)
        try await folder.write([ArchiveFolder.input("b.txt", "Hai.")], replacing: true)
        #expect(try folder.index().map { $0["source_name"] } == ["b.txt"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["archive"])

        try FileManager.default.removeItem(atPath: folder.archive + "/bagit.txt")
        await #expect { try await folder.write([ArchiveFolder.input("c.txt", "Ba.")], replacing: true) } throws: {
            ($0 as? ArchiveError)?.code == .destinationExists
        }
        #expect(try folder.index().map { $0["source_name"] } == ["b.txt"])
    }

    @Test func leavesNothingBehindWhenItFails() async throws {
        let folder = try ArchiveFolder()
        try Data("x".utf8).write(to: URL(filePath: folder.path + "/file"))
        let clock = try #require(ArchiveFolder.clock)
        await #expect {
            _ = try await ArchiveWriter().write(
                [],
                to: folder.path + "/file/archive",
                reader: PlainTextReader(),
                at: clock
            )
        } throws: { ($0 as? ArchiveError)?.code == .system }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["file"])
    }

    @Test func anEmptyFolderMayBecomeAnArchive() async throws {
        let folder = try ArchiveFolder()
        for path in [folder.archive, folder.partial] {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        }
        try await folder.write(ArchiveFolder.inputs(0..<1))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["archive"])
        #expect(try folder.index().count == 1)
    }

    @Test func theNumberOfJobsChangesNothing() async throws {
        let inputs = ArchiveFolder.inputs(0..<9) + ArchiveFolder.inputs(3..<5)
        let (one, many) = (try ArchiveFolder(), try ArchiveFolder())
        var options = ArchiveFolder.options()
        (options.includesTEI, options.includesJSON) = (true, true)
        try await one.write(inputs, options)
        options.jobs = 5
        try await many.write(inputs, options)
        #expect(try one.files() == many.files())
        #expect(try one.files().keys.count { $0.hasSuffix(".tei.xml") } == 9)
    }

    @Test func theTimeStandsWhereItIsSaidToStand() async throws {
        let inputs = ArchiveFolder.inputs(0..<2) + [ArchiveInput(name: "x", content: .bytes([0xFF]))]
        let (first, second) = (try ArchiveFolder(), try ArchiveFolder())
        try await first.write(inputs, ArchiveFolder.options())
        try await second.write(inputs, ArchiveFolder.options(), at: ArchiveFolder.laterClock)
        let (old, new) = (try first.files(), try second.files())
        #expect(old.keys == new.keys)
        let changed = old.keys.filter { old[$0] != new[$0] }
        #expect(
            changed.allSatisfy { name in
                name == "bag-info.txt" || name.hasSuffix(".premis.xml") || name.contains("manifest-")
            }
        )
        #expect(changed.contains("bag-info.txt") && changed.count > 5)
    }

    @Test func namesDifferInMoreThanLetterCase() async throws {
        let folder = try ArchiveFolder()
        let ids: [Document.ID] = ["Doc", "doc", "nul", "a.source", "a.tei", "a_tei"]
        try await folder.write(ids.map { ArchiveFolder.input("\($0.rawValue).txt", "Bản tin \($0.rawValue).", id: $0) })
        let rows = try folder.index()
        #expect(rows.map { $0["id"] } == ids.map(\.rawValue))
        let names = rows.compactMap { $0["document_path"]?.split(separator: "/").last }
        #expect(Set(names.map { $0.lowercased() }).count == ids.count)
        #expect(names.allSatisfy { $0.allSatisfy { $0.isASCII && !$0.isUppercase } })
        #expect(!names.contains("nul.xml"))
        #expect(try await folder.problems() == [])
    }

    @Test func refusesAFieldThatCannotBeWritten() async throws {
        let folder = try ArchiveFolder()
        var options = ArchiveWriter.Options()
        options.fields = [BagField(name: "Bad: name", value: "x")]
        let clock = try #require(ArchiveFolder.clock)
        await #expect {
            _ = try await ArchiveWriter(options: options).write(
                [],
                to: folder.archive,
                reader: PlainTextReader(),
                at: clock
            )
        } throws: { ($0 as? ArchiveError)?.code == .badField }
    }

    @Test func worksWithoutInputs() async throws {
        let folder = try ArchiveFolder()
        let report = try await folder.write([])
        #expect(folder.entries.isEmpty && report.documentCount == 0)
        #expect(report.payloadFileCount == (try folder.files().keys.count { $0.hasPrefix("data/") }))
        #expect(try await folder.problems() == [])
    }
}
