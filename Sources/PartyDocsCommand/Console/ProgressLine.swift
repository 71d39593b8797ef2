internal import PartyDocsBatch
internal import PartyDocsCore
internal import PartyDocsSystem

/// A line that counts inputs while a long run goes on, on a terminal alone.
struct ProgressLine {
    private let total: Int
    private let isTerminal: Bool
    private var done = 0

    /// Prepares to count.
    ///
    /// - Parameter total: The number of inputs; of no use where ``show(_:of:)`` is told.
    init(total: Int = 0) {
        self.total = total
        isTerminal = FileSystem.isTerminal(FileSystem.standardError)
    }

    mutating func advance() {
        done += 1
        show(done, of: total)
    }

    /// Says how far a run has come, when it is long.
    func show(_ done: Int, of total: Int) {
        if total >= 20 { show("\r\u{1B}[K\(done) of \(total)") }
    }

    /// Takes the line away.
    func clear() {
        show("\r\u{1B}[K")
    }

    private func show(_ text: String) {
        guard isTerminal else { return }
        var writer = FileWriter(descriptor: FileSystem.standardError, name: "standard error")
        // A terminal that went away needs no progress.
        try? writer.write(text)
        try? writer.flush()
    }
}
