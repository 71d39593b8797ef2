internal import Crypto
internal import PartyDocsCore

/// The two sums that a bag keeps of each file, as lower-case hexadecimal digits.
struct Digests: Hashable, Sendable {
    let sha256: String
    let sha512: String

    /// Takes bytes in pieces and gives their sums.
    struct Hasher {
        private var sha256 = SHA256()
        private var sha512 = SHA512()
        private(set) var byteCount = 0

        mutating func update(_ bytes: [UInt8]) {
            bytes.withUnsafeBytes { buffer in
                sha256.update(bufferPointer: buffer)
                sha512.update(bufferPointer: buffer)
            }
            byteCount += bytes.count
        }

        func finalize() -> Digests {
            Digests(
                sha256: Hexadecimal.digits(of: sha256.finalize()),
                sha512: Hexadecimal.digits(of: sha512.finalize())
            )
        }
    }

    /// The sums of bytes in memory.
    init(of bytes: [UInt8]) {
        var hasher = Hasher()
        hasher.update(bytes)
        self = hasher.finalize()
    }

    init(sha256: String, sha512: String) {
        self.sha256 = sha256
        self.sha512 = sha512
    }

    subscript(algorithm: DigestAlgorithm) -> String {
        switch algorithm {
        case .sha256: sha256
        case .sha512: sha512
        }
    }
}

/// A digest algorithm of RFC 8493, section 2.4, by the name that it has in the names of manifests.
enum DigestAlgorithm: String, CaseIterable, Sendable {
    case sha256, sha512

    /// The number of hexadecimal digits of a sum.
    var digitCount: Int {
        switch self {
        case .sha256: 64
        case .sha512: 128
        }
    }
}
