internal import Foundation
internal import PartyDocsCore
internal import PartyDocsReading
internal import PartyDocsTestKit
internal import Testing

@testable import PartyDocsArchive

/// A run that stops at any point leaves what another continues, with the bytes of a run that never stopped.
@Suite struct InterruptedRunTests {
    /// Cancels the task that runs it at its n-th text.
    private final class CancellingReader: DocumentReader {
        private let base = PlainTextReader()
        private let name: String

        init(at name: String) {
            self.name = name
        }

        func read(_ source: SourceDocument) throws(ReadError) -> Document {
            if source.name == name { withUnsafeCurrentTask { $0?.cancel() } }
            return try base.read(source)
        }
    }

    /// A text under two names, and a source that is no text, among others.
    private static let inputs =
        ArchiveFolder.inputs(0..<4) + [
            ArchiveFolder.input("again.txt", "\u{FEFF}" + ArchiveFolder.notice + "\nBản tin số 1."),
            ArchiveInput(name: "broken.txt", content: .bytes([0x41, 0xFF, 0x42])),
        ] + ArchiveFolder.inputs(4..<8)

    private static func interrupted(at name: String) async throws -> ArchiveFolder {
        let folder = try ArchiveFolder()
        let (path, clock) = (folder.archive, try #require(ArchiveFolder.clock))
        // A task of its own, since it is cancelled.
        let run = Task {
            let writer = ArchiveWriter(options: ArchiveFolder.options())
            return try await writer.write(inputs, to: path, reader: CancellingReader(at: name), at: clock)
        }
        await #expect { try await run.value } throws: { ($0 as? ArchiveError)?.code == .cancelled }
        #expect(!FileManager.default.fileExists(atPath: folder.archive))
        #expect(FileManager.default.fileExists(atPath: folder.partial))
        return folder
    }

    private static func whole() async throws -> [String: [UInt8]] {
        let folder = try ArchiveFolder()
        try await folder.write(inputs, ArchiveFolder.options())
        return try folder.files()
    }

    private static func resuming() -> ArchiveWriter.Options {
        var options = ArchiveFolder.options()
        options.interruptedRun = .resumed
        return options
    }

    @Test(arguments: ["1.txt", "3.txt", "again.txt", "7.txt"])
    func isContinuedToTheSameArchive(name: String) async throws {
        let folder = try await Self.interrupted(at: name)
        // The moment is that of the run which began.
        let report = try await folder.write(Self.inputs, Self.resuming(), at: ArchiveFolder.laterClock)
        #expect(report.documentCount == 8)
        #expect(report.duplicateCount == 1)
        #expect(report.failureCount == 1)
        let (files, whole) = (try folder.files(), try await Self.whole())
        #expect(files.keys.sorted() == whole.keys.sorted())
        let changed = files.keys.filter { name in files[name] != whole[name] }
        #expect(changed.isEmpty, "\(changed)")
        #expect(!FileManager.default.fileExists(atPath: folder.partial))
    }

    @Test func isContinuedWhateverOfItIsLost() async throws {
        let whole = try await Self.whole()
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<12 {
            let folder = try await Self.interrupted(at: "6.txt")
            try Self.damage(folder.partial, &generator)
            try await folder.write(Self.inputs, Self.resuming())
            #expect(try folder.files() == whole)
        }
    }

    /// Cuts the journal or a file, or leaves a file that nobody knows, as a failure of power does.
    private static func damage(_ partial: String, _ generator: inout SeededGenerator) throws {
        let names = try FileManager.default.subpathsOfDirectory(atPath: partial).sorted()
        let files = names.filter { name in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: partial + "/" + name, isDirectory: &isFolder)
                && !isFolder.boolValue
        }
        let name = Bool.random(using: &generator) ? "journal" : files.randomElement(using: &generator) ?? "journal"
        let url = URL(filePath: partial + "/" + name)
        let bytes = try Data(contentsOf: url)
        // The first line, of the run itself, is on the medium before any input is read.
        let first = name == "journal" ? (bytes.firstIndex(of: 0x0A) ?? 0) + 1 : 0
        try bytes.prefix(Int.random(in: first...bytes.count, using: &generator)).write(to: url)
        try Data("x".utf8).write(to: URL(filePath: partial + "/bag/data/unknown"))
        try Data("x".utf8).write(to: URL(filePath: partial + "/bag/bagit.txt"))
    }

    @Test func isLeftAloneUnlessAskedFor() async throws {
        let folder = try await Self.interrupted(at: "3.txt")
        await #expect { try await folder.write(Self.inputs, ArchiveFolder.options()) } throws: {
            ($0 as? ArchiveError)?.code == .destinationBusy
        }
        #expect(FileManager.default.fileExists(atPath: folder.partial + "/journal"))
        var options = ArchiveFolder.options()
        options.interruptedRun = .discarded
        try await folder.write(Self.inputs, options)
        #expect(try await folder.files() == Self.whole())
    }

    @Test(arguments: [ArchiveWriter.InterruptedRun.refused, .resumed, .discarded])
    func aRunThatDidNotBeginStandsInNobodysWay(interrupted: ArchiveWriter.InterruptedRun) async throws {
        let folder = try ArchiveFolder()
        try FileManager.default.createDirectory(atPath: folder.partial, withIntermediateDirectories: false)
        try Data().write(to: URL(filePath: folder.partial + "/journal"))
        var options = ArchiveFolder.options()
        options.interruptedRun = interrupted
        try await folder.write(Self.inputs, options)
        #expect(try await folder.files() == Self.whole())
    }

    @Test func isContinuedOnlyAsItWasBegun() async throws {
        let folder = try await Self.interrupted(at: "3.txt")
        var options = Self.resuming()
        options.includesTEI = true
        await #expect { try await folder.write(Self.inputs, options) } throws: {
            ($0 as? ArchiveError)?.code == .differentRun
        }
        await #expect { try await folder.write(ArchiveFolder.inputs(1..<4), Self.resuming()) } throws: {
            ($0 as? ArchiveError)?.code == .differentRun
        }
        try await folder.write(Self.inputs, Self.resuming())
        #expect(try await folder.files() == Self.whole())
    }

    @Test func asksForNothingWhenThereIsNothingToContinue() async throws {
        let folder = try ArchiveFolder()
        try await folder.write(Self.inputs, Self.resuming())
        #expect(try await folder.files() == Self.whole())
    }

    /// On a file system that cannot exchange two folders there is a moment without an archive.
    @Test func isCompletedWhereTheExchangeWasInterrupted() async throws {
        let folder = try ArchiveFolder()
        let other = try ArchiveFolder()
        try await folder.write(ArchiveFolder.inputs(0..<2))
        try await other.write(ArchiveFolder.inputs(2..<5))
        let files = try other.files()
        try Self.interruptBetweenRenames(folder, other, files)
        #expect(try ArchiveWriter.recover(folder.archive))
        #expect(try folder.files() == files)
        #expect(!FileManager.default.fileExists(atPath: folder.partial))
    }

    /// Leaves things as a run does that stops after the first of two renames.
    private static func interruptBetweenRenames(
        _ folder: ArchiveFolder,
        _ other: ArchiveFolder,
        _ files: [String: [UInt8]]
    ) throws {
        let place = try ArchivePlace(folder.archive, interrupted: .refused)
        var journal = try JournalWriter(creating: place.journal)
        let sum = Digests(of: try #require(files["tagmanifest-sha256.txt"])).sha256
        try journal.append([.run(fingerprint: "", moment: "", replaces: true), .inputsDone, .complete(sum: sum)])
        try journal.close()
        try FileManager.default.removeItem(atPath: place.bag)
        try FileManager.default.moveItem(atPath: folder.archive, toPath: place.working + "/previous")
        try FileManager.default.moveItem(atPath: other.archive, toPath: place.bag)
        // As long as the run goes on, nobody completes it.
        #expect(try !ArchiveWriter.recover(folder.archive))
    }

    @Test func twoRenamesDoWhereThereIsNoExchange() async throws {
        let folder = try ArchiveFolder()
        try await folder.write(ArchiveFolder.inputs(0..<2))
        let files = try folder.files()
        let place = try ArchivePlace(folder.archive, interrupted: .refused)
        try FileManager.default.removeItem(atPath: place.bag)
        try FileManager.default.copyItem(atPath: folder.archive, toPath: place.bag)
        try Data("new".utf8).write(to: URL(filePath: place.bag + "/new"))
        try place.commit(canExchange: false)
        #expect(try folder.files().count == files.count + 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["archive"])
    }
}
