/// A checksum algorithm of bags that can be verified, by the name that it has in the names of manifests.
///
/// RFC 8493, section 2.4, asks for SHA-256 and SHA-512; the older ones are read and never written.
enum ChecksumAlgorithm: String, CaseIterable, Sendable {
    case md5, sha1, sha256, sha384, sha512

    /// The number of bytes of a sum.
    var byteCount: Int {
        switch self {
        case .md5: 16
        case .sha1: 20
        case .sha256: 32
        case .sha384: 48
        case .sha512: 64
        }
    }

    /// Whether another file with the same sum can be made on purpose.
    var isWeak: Bool { self == .md5 || self == .sha1 }
}
