internal import Foundation
internal import PartyDocsArchive
internal import PartyDocsCSV
internal import PartyDocsCore
internal import PartyDocsReading

/// A folder of its own for each test, gone after it, with what tests do to archives.
final class ArchiveFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "/partydocs-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var archive: String { path + "/archive" }

    static let clock = Moment("2026-01-02T03:04:05Z")

    static let notice = """
        Hội nghị sơ kết công tác quý I

        Ngày 5/4/2021, Huyện ủy Hòa Bình tổ chức Hội nghị sơ kết. Đồng chí Lê Văn Bình, Bí thư Huyện ủy chủ trì.
        """

    static func input(_ name: String, _ text: String, id: Document.ID? = nil) -> ArchiveInput {
        ArchiveInput(name: name, content: .bytes(Array(text.utf8)), id: id)
    }

    @discardableResult
    func write(_ inputs: [ArchiveInput], replacing: Bool = false, sizeLimit: Int = 1 << 20) throws -> ArchiveReport {
        guard let clock = Self.clock else { throw CocoaError(.formatting) }
        var options = ArchiveWriter.Options()
        options.replacesExisting = replacing
        options.sizeLimit = sizeLimit
        options.fields = [BagField(name: "Source-Organization", value: "Kho lưu trữ")]
        return try ArchiveWriter(options: options).write(inputs, to: archive, reader: PlainTextReader(), at: clock)
    }

    func problems() throws -> [ArchiveProblem] {
        try ArchiveVerifier().verify(archive).problems
    }

    /// The bytes of each file of the archive by its path.
    func files() throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        let walker = FileManager.default.enumerator(atPath: archive)
        while let name = walker?.nextObject() as? String {
            var isDirectory: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: archive + "/" + name, isDirectory: &isDirectory)
            if !isDirectory.boolValue { files[name] = try bytes(name) }
        }
        return files
    }

    func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(filePath: archive + "/" + name)))
    }

    func put(_ bytes: [UInt8], at name: String) throws {
        try Data(bytes).write(to: URL(filePath: archive + "/" + name))
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
