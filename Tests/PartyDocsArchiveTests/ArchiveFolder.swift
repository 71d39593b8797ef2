internal import Foundation
internal import PartyDocsArchive
internal import PartyDocsCSV
internal import PartyDocsCore
internal import PartyDocsReading
internal import PartyDocsTestSupport

/// A folder of its own for each test, gone after it, with what tests do to archives.
final class ArchiveFolder {
    private let folder: TemporaryFolder

    /// What the last run said of each input.
    private(set) var entries: [ArchiveReport.Entry] = []

    init() throws {
        folder = try TemporaryFolder()
    }

    /// What the last run said of inputs that became no document.
    var failures: [ArchiveReport.Entry] { entries.filter { !$0.succeeded } }

    var path: String { folder.path }

    var archive: String { path + "/archive" }

    /// What the names of all files in the folder begin with that an unfinished run has written.
    var partial: String { archive + ".partial" }

    static let clock = Moment("2026-01-02T03:04:05Z")
    static let laterClock = Moment("2027-11-12T13:14:15Z")

    static let notice = """
        Hội nghị sơ kết công tác quý I

        Ngày 5/4/2021, Huyện ủy Hòa Bình tổ chức Hội nghị sơ kết. Đồng chí Lê Văn Bình, Bí thư Huyện ủy chủ trì.
        """

    static func input(_ name: String, _ text: String, id: Document.ID? = nil) -> ArchiveInput {
        ArchiveInput(name: name, content: .bytes(Array(text.utf8)), id: id)
    }

    /// Inputs with texts of their own.
    static func inputs(_ range: Range<Int>) -> [ArchiveInput] {
        range.map { input("\($0).txt", notice + "\nBản tin số \($0).") }
    }

    static func options() -> ArchiveWriter.Options {
        var options = ArchiveWriter.Options()
        options.sizeLimit = 1 << 20
        options.fields = [BagField(name: "Source-Organization", value: "Kho lưu trữ")]
        return options
    }

    @discardableResult
    func write(
        _ inputs: [ArchiveInput],
        replacing: Bool = false,
        sizeLimit: Int = 1 << 20
    ) async throws -> ArchiveReport {
        var options = Self.options()
        options.replacesExisting = replacing
        options.sizeLimit = sizeLimit
        return try await write(inputs, options)
    }

    @discardableResult
    func write(
        _ inputs: [ArchiveInput],
        _ options: ArchiveWriter.Options,
        at moment: Moment? = ArchiveFolder.clock,
        reader: some DocumentReader = PlainTextReader()
    ) async throws -> ArchiveReport {
        guard let moment else { throw CocoaError(.formatting) }
        entries = []
        return try await ArchiveWriter(options: options).write(inputs, to: archive, reader: reader, at: moment) {
            entries.append($0)
        }
    }

    @discardableResult
    func append(
        _ inputs: [ArchiveInput],
        _ options: ArchiveWriter.Options = ArchiveFolder.options()
    ) async throws -> ArchiveReport {
        guard let moment = Self.laterClock else { throw CocoaError(.formatting) }
        let writer = ArchiveWriter(options: options)
        return try await writer.append(inputs, to: archive, reader: PlainTextReader(), at: moment)
    }

    @discardableResult
    func remove(_ ids: [String], _ reason: String) async throws -> ArchiveReport {
        guard let moment = Self.laterClock else { throw CocoaError(.formatting) }
        return try await ArchiveWriter(options: Self.options()).remove(ids, from: archive, reason: reason, at: moment)
    }

    func problems() async throws -> [ArchiveProblem] {
        try await ArchiveVerifier().verify(archive).problems
    }

    /// The bytes of each file of the archive by its path.
    func files() throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        let prefix = "archive/"
        for name in try folder.files() where name.hasPrefix(prefix) {
            files[String(name.dropFirst(prefix.count))] = try folder.bytes(of: name)
        }
        return files
    }

    func bytes(_ name: String) throws -> [UInt8] {
        try folder.bytes(of: "archive/" + name)
    }

    func put(_ bytes: [UInt8], at name: String) throws {
        try folder.write(bytes, to: "archive/" + name)
    }

    /// The records of the index by the names in its header.
    func index() throws -> [[String: String]] {
        var reader = CSVReader(try bytes("data/index.csv"))
        let header = try reader.next() ?? []
        var records: [[String: String]] = []
        while let record = try reader.next() { records.append(Dictionary(uniqueKeysWithValues: zip(header, record))) }
        return records
    }

    /// Runs a program in the archive's folder; its exit status.
    func run(_ program: String, _ arguments: String...) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: archive)
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
