internal import PartyDocsCore
internal import PartyDocsSystem

/// Writes behind the end of a journal.
struct JournalWriter: ~Copyable {
    private var file: FileWriter

    /// Begins a journal.
    init(creating path: String) throws {
        file = try FileWriter(creating: path)
    }

    /// Continues a journal.
    init(appendingTo path: String) throws {
        file = try FileWriter(appendingTo: path)
    }

    /// Writes lines and hands them to the system, so that they outlive this process.
    mutating func append(_ records: [JournalRecord]) throws {
        for record in records { try file.write(record.line) }
        try file.flush()
    }

    consuming func close() throws { try file.close() }
}
