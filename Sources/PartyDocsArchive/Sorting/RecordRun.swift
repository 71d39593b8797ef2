/// Sorted records of one origin, with the one that stands at its head.
struct RecordRun {
    enum Source {
        case memory([[UInt8]], next: Int)
        case file(RecordFile)
    }

    private var source: Source
    private(set) var record: [UInt8] = []

    /// Begins a run; nil when it is empty.
    init?(_ source: Source) throws {
        self.source = source
        guard try advance() else { return nil }
    }

    mutating func advance() throws -> Bool {
        switch source {
        case .memory(let records, let next):
            guard next < records.count else { return false }
            record = records[next]
            source = .memory(records, next: next + 1)
            return true
        case .file(let file):
            guard let next = try file.next() else { return false }
            record = next
            return true
        }
    }

    func precedes(_ other: RecordRun) -> Bool { record.lexicographicallyPrecedes(other.record) }
}
