internal import PartyDocsCore

/// The name of a manifest: `manifest-ALGORITHM.txt` or `tagmanifest-ALGORITHM.txt` (RFC 8493, sections 2.1.3 and 2.2.1).
struct ManifestName: Hashable, Sendable {
    /// The name of the file.
    let fileName: String
    /// Whether it lists tag files.
    let isTag: Bool
    /// The part of the name that says how sums are computed, as it is written.
    let algorithmName: String

    /// Reads the name of a file in the folder of a bag; nil when it is that of no manifest.
    init?(fileName: String) {
        guard fileName.hasSuffix(".txt") else { return nil }
        let stem = fileName.dropLast(4)
        if stem.hasPrefix("manifest-") {
            isTag = false
            algorithmName = String(stem.dropFirst(9))
        } else if stem.hasPrefix("tagmanifest-") {
            isTag = true
            algorithmName = String(stem.dropFirst(12))
        } else {
            return nil
        }
        self.fileName = fileName
    }

    /// The name of the algorithm as RFC 8493, section 2.4, has it in names of files: lower case, letters and digits.
    var normalizedAlgorithmName: String {
        String(decoding: algorithmName.lowercased().utf8.filter { $0.isASCIILetter || $0.isASCIIDigit }, as: UTF8.self)
    }

    /// The algorithm; nil when it cannot be verified here.
    var algorithm: ChecksumAlgorithm? { ChecksumAlgorithm(rawValue: normalizedAlgorithmName) }
}
