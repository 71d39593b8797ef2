internal import PartyDocsBatch
internal import PartyDocsCore
internal import PartyDocsSystem

/// A line that counts inputs while a long run goes on, on a terminal alone.
struct ProgressLine {
    private let total: Int
    private let isShown: Bool
    private var done = 0

    init(total: Int) {
        self.total = total
        isShown = total >= 20 && FileSystem.isTerminal(FileSystem.standardError)
    }

    mutating func advance() {
        done += 1
        show("\r\u{1B}[K\(done) of \(total)")
    }

    /// Takes the line away.
    func clear() {
        show("\r\u{1B}[K")
    }

    private func show(_ text: String) {
        guard isShown else { return }
        var writer = FileWriter(descriptor: FileSystem.standardError, name: "standard error")
        // A terminal that went away needs no progress.
        try? writer.write(text)
        try? writer.flush()
    }
}
