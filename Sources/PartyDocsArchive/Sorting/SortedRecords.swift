/// Records in order, one at a time.
final class SortedRecords {
    private var runs: [RecordRun]
    // The owner removes its files when it goes, so it must not go first.
    private let owner: RecordSorter

    init(_ sources: [RecordRun.Source], owner: RecordSorter) throws {
        self.owner = owner
        runs = try sources.compactMap { try RecordRun($0) }
        for index in runs.indices.reversed() { settle(index) }
    }

    /// The next record; nil at the end.
    func next() throws -> [UInt8]? {
        guard let first = runs.first else { return nil }
        let record = first.record
        if try !runs[0].advance() {
            runs.swapAt(0, runs.count - 1)
            runs.removeLast()
        }
        settle(0)
        return record
    }

    /// Moves a run down the heap to where it belongs; the smallest record stands at the root.
    private func settle(_ start: Int) {
        var parent = start
        while true {
            var child = 2 * parent + 1
            guard child < runs.count else { return }
            if child + 1 < runs.count, runs[child + 1].precedes(runs[child]) { child += 1 }
            guard runs[child].precedes(runs[parent]) else { return }
            runs.swapAt(parent, child)
            parent = child
        }
    }
}
