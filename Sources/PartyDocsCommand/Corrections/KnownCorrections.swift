internal import PartyDocsBatch
internal import PartyDocsCore
internal import PartyDocsJSON
internal import Synchronization

/// The corrections that the user named, and which of them a text was found for.
final class KnownCorrections: Sendable {
    /// The sets of all files, in order.
    let sets: [CorrectionSet]
    /// The file of each set and its number there, from 1.
    private let origins: [(path: String, number: Int)]
    private let met = Mutex<Set<Int>>([])

    /// Reads files of corrections.
    ///
    /// - Parameters:
    ///   - paths: The files.
    ///   - sizeLimit: The largest number of bytes of a file.
    /// - Throws: ``BatchFailure`` for a file that cannot be read or holds no corrections.
    init(paths: [String], sizeLimit: Int) throws(BatchFailure) {
        var sets: [CorrectionSet] = []
        var origins: [(path: String, number: Int)] = []
        for path in paths {
            let bytes = try BatchInput(file: path).load(sizeLimit: sizeLimit)
            do {
                for (index, set) in try CorrectionFormat().correctionSets(from: bytes).enumerated() {
                    sets.append(set)
                    origins.append((path, index + 1))
                }
            } catch {
                throw BatchFailure(
                    .badData,
                    name: path,
                    line: error.position.line,
                    column: error.position.column,
                    reason: error.message + (error.underlyingError.map { ": \($0)" } ?? "")
                )
            }
        }
        self.sets = sets
        self.origins = origins
    }

    /// Remembers that a text was found for some sets.
    ///
    /// - Parameter indices: The positions of the sets.
    func meet(_ indices: [Int]) {
        guard !indices.isEmpty else { return }
        met.withLock { $0.formUnion(indices) }
    }

    /// Says which sets were for no text.
    func reportUnmet() {
        let met = met.withLock { $0 }
        for index in sets.indices where !met.contains(index) {
            let (path, number) = origins[index]
            let set = sets[index]
            let name = set.sourceName ?? set.documentID?.rawValue ?? "the text \(set.textSHA256.prefix(12))…"
            Console.message(
                "\(path): Set \(number), by \(set.author) for \(name), is for none of the texts that were read."
            )
        }
    }
}
