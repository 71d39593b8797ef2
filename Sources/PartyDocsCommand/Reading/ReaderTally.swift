internal import PartyDocsCore
internal import Synchronization

/// How many sources each reader was chosen for, and where that is not what the name says.
final class ReaderTally: Sendable {
    private struct Counts {
        var names: [String: String] = [:]
        var sources: [String: Int] = [:]
        /// Sources whose bytes speak against their names: the first in byte order, so that it does not depend on jobs.
        var surprises: [String: (count: Int, first: String)] = [:]

        mutating func add(_ entry: ReaderCatalog.Entry) {
            names[entry.id] = entry.name
            sources[entry.id, default: 0] += 1
        }
    }

    private let counts = Mutex(Counts())

    /// Counts a source whose reader the user named.
    func count(_ entry: ReaderCatalog.Entry) {
        counts.withLock { $0.add(entry) }
    }

    /// Counts a source.
    ///
    /// - Parameters:
    ///   - choice: The reader that was chosen.
    ///   - name: The name of the source.
    func count(_ choice: ReaderCatalog.Choice, of name: String?) {
        counts.withLock { counts in
            counts.add(choice.entry)
            guard choice.isAgainstName, let name else { return }
            let known = counts.surprises[choice.entry.id] ?? (0, name)
            let first = name.utf8.lexicographicallyPrecedes(known.first.utf8) ? name : known.first
            counts.surprises[choice.entry.id] = (known.count + 1, first)
        }
    }

    /// Forgets what was counted: a first pass over inputs that are read again is not to count.
    func reset() {
        counts.withLock { $0 = Counts() }
    }

    /// Says which readers were chosen.
    func report() {
        let counts = counts.withLock { $0 }
        guard !counts.sources.isEmpty else { return }
        let readers = counts.sources.sorted { $0.key < $1.key }
        Console.message(
            "Read as "
                + readers.map { "\($0.key) (\(counts.names[$0.key] ?? $0.key)): \($0.value)" }.joined(separator: ", ")
                + "."
        )
        for (id, surprise) in counts.surprises.sorted(by: { $0.key < $1.key }) {
            let others = surprise.count > 1 ? " and \(surprise.count - 1) more" : ""
            Console.message(
                "\(surprise.first)\(others): Read as \(id) by content, against the name; --reader ID overrides that."
            )
        }
    }
}
