internal import PartyDocsCore
internal import PartyDocsSystem

/// Sorts records, each some bytes, in bounded memory: what exceeds a limit goes to files, which are merged at the end.
///
/// Records that are equal stay apart. A class, since its files have one owner; they are removed with it.
final class RecordSorter {
    private let folder: String
    private let memoryLimit: Int
    private var records: [[UInt8]] = []
    private var byteCount = 0
    private var runs: [String] = []

    /// What one record costs in memory besides its bytes.
    private static let overhead = 48

    /// Prepares to sort.
    ///
    /// - Parameters:
    ///   - folder: A folder for files that are too much for memory; it is made when it is needed.
    ///   - memoryLimit: The number of bytes of records in memory.
    init(folder: String, memoryLimit: Int = 6 << 20) {
        self.folder = folder
        self.memoryLimit = memoryLimit
    }

    deinit {
        // Files of a folder that is removed as a whole in any case.
        for run in runs { try? FileSystem.removeItem(run) }
    }

    /// Takes a record.
    func append(_ record: [UInt8]) throws {
        records.append(record)
        byteCount += record.count + Self.overhead
        if byteCount > memoryLimit { try spill() }
    }

    /// Gives the records in the order of their bytes; call it once, after the last record.
    func sorted() throws -> SortedRecords {
        sort()
        var sources = try runs.map { RecordRun.Source.file(try RecordFile(path: $0)) }
        sources.append(.memory(records, next: 0))
        records = []
        byteCount = 0
        return try SortedRecords(sources, owner: self)
    }

    private func sort() {
        records.sort { $0.lexicographicallyPrecedes($1) }
    }

    private func spill() throws {
        sort()
        try FileSystem.makeDirectories(folder)
        let path = folder + "/run-\(runs.count)"
        // A folder that an earlier process left may hold one.
        try FileSystem.removeTree(path)
        runs.append(path)
        var file = try FileWriter(creating: path)
        for record in records { try file.write(RecordFile.lengthBytes(record.count) + record) }
        try file.close()
        records.removeAll(keepingCapacity: true)
        byteCount = 0
    }
}
