internal import PartyDocsCore
internal import PartyDocsSystem

/// The sums that a manifest of an archive lists for some files, found in one pass over it.
struct ManifestSums {
    private let algorithm: DigestAlgorithm
    private var sums: [String: String] = [:]

    /// The longest line that can name a file of an archive.
    private static let lineLimit = 1 << 12
    private static let pieceLength = 1 << 18

    /// Looks for the sums of all files whose paths begin with one of some stems; without a manifest none is listed.
    ///
    /// - Throws: ``ArchiveError`` when the manifest cannot be read.
    init(of stems: [String], in files: ArchiveFiles) throws(ArchiveError) {
        for algorithm in DigestAlgorithm.allCases {
            let name = Manifest.name(algorithm)
            guard var file = try files.open(name) else { continue }
            self.algorithm = algorithm
            do {
                try scan(&file, for: stems.map { Array($0.utf8) })
            } catch {
                throw files.failure(error, of: name)
            }
            return
        }
        algorithm = .sha256
    }

    /// The paths that are listed.
    var paths: [String] { Array(sums.keys) }

    /// What is wrong with a file of which the sums are known; nil when they are those of the manifest.
    func problem(of path: String, _ digests: Digests) -> ArchiveProblem? {
        guard let sum = sums[path] else {
            return ArchiveProblem(.unlisted, path, "It is not in \(Manifest.name(algorithm)).")
        }
        guard digests[algorithm] != sum else { return nil }
        return ArchiveProblem(.changed, path, "Its \(algorithm.rawValue) is not the one of the manifest.")
    }

    // MARK: Lines

    private mutating func scan(_ file: inout FileReader, for stems: [[UInt8]]) throws {
        var buffer: [UInt8] = []
        while try file.read(into: &buffer, upTo: Self.pieceLength) > 0 {
            let end = buffer.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            let found = buffer.withUnsafeBufferPointer { Self.lines(in: $0[..<end], for: stems, algorithm) }
            for line in found { note(line) }
            buffer.removeSubrange(..<end)
            // No path of an archive is that long: what comes up to the next line end is no line of ours.
            if buffer.count > Self.lineLimit { buffer.removeSubrange(Self.lineLimit...) }
        }
        note(Array(buffer))
    }

    /// The lines that name a file of one of the stems.
    private static func lines(
        in bytes: Slice<UnsafeBufferPointer<UInt8>>,
        for stems: [[UInt8]],
        _ algorithm: DigestAlgorithm
    ) -> [[UInt8]] {
        var found: [[UInt8]] = []
        var start = bytes.startIndex
        while let end = bytes[start...].firstIndex(of: 0x0A) {
            let path = bytes[start..<end].dropFirst(algorithm.digitCount + 2)
            if stems.contains(where: { path.starts(with: $0) }) { found.append(Array(bytes[start..<end])) }
            start = end + 1
        }
        return found
    }

    private mutating func note(_ line: [UInt8]) {
        let kind = ChecksumAlgorithm(rawValue: algorithm.rawValue)
        guard let entry = try? ManifestLine(line, algorithm: kind) else { return }
        sums[entry.path.path] = Hexadecimal.digits(of: entry.sum)
    }
}
