import PartyDocsBatch
import PartyDocsCore
import PartyDocsTestSupport
import Testing

@Suite struct FileSinkTests {
    @Test func appearsOnlyWhenCommitted() throws {
        let folder = try TemporaryFolder()
        let sink = try FileSink(path: folder.path("a.json"))
        try sink.write(Array("one".utf8).span.bytes)
        #expect(!(try folder.files().contains("a.json")))
        try sink.commit(synchronizing: true)
        #expect(try folder.files() == ["a.json"])
        #expect(try folder.bytes(of: "a.json") == Array("one".utf8))
    }

    @Test func leavesNothingWithoutACommit() throws {
        let folder = try TemporaryFolder()
        try folder.write("old", to: "a.json")
        do {
            let sink = try FileSink(path: folder.path("a.json"), replacesExisting: true)
            try sink.write(Array("new".utf8).span.bytes)
        }
        #expect(try folder.files() == ["a.json"])
        #expect(try folder.bytes(of: "a.json") == Array("old".utf8))
    }

    @Test func replacesOnlyWhenAsked() throws {
        let folder = try TemporaryFolder()
        try folder.write("old", to: "a.json")
        #expect { try FileSink(path: folder.path("a.json")).commit() } throws: {
            ($0 as? BatchFailure)?.code == .outputExists
        }
        #expect(try folder.bytes(of: "a.json") == Array("old".utf8))
        let sink = try FileSink(path: folder.path("a.json"), replacesExisting: true)
        try sink.write(Array("new".utf8).span.bytes)
        try sink.commit()
        #expect(try folder.bytes(of: "a.json") == Array("new".utf8))
        #expect(try folder.files() == ["a.json"])
    }

    @Test func writesBehindASymbolicLink() throws {
        let folder = try TemporaryFolder()
        try folder.write("old", to: "real/a.json")
        try folder.link("link.json", to: "real/a.json")
        let sink = try FileSink(path: folder.path("link.json"), replacesExisting: true)
        try sink.write(Array("new".utf8).span.bytes)
        try sink.commit()
        #expect(try folder.bytes(of: "real/a.json") == Array("new".utf8))
    }

    @Test func reportsAFullDevice() throws {
        let sink = try FileSink(path: "/dev/full")
        try sink.write(Array("x".utf8).span.bytes)
        #expect { try sink.commit() } throws: { ($0 as? BatchFailure)?.code == .outputFailed }
    }

    @Test func reportsAMissingFolder() throws {
        let folder = try TemporaryFolder()
        #expect { try FileSink(path: folder.path("no/a.json")) } throws: {
            ($0 as? BatchFailure)?.code == .outputFailed
        }
    }
}
