/// Manifests as they are written (RFC 8493, section 2.1.3), with two spaces between sum and path.
///
/// ``ManifestLine`` reads them.
enum Manifest {
    static func name(_ algorithm: DigestAlgorithm, isTag: Bool = false) -> String {
        (isTag ? "tagmanifest-" : "manifest-") + algorithm.rawValue + ".txt"
    }

    static func line(_ sum: String, _ path: String) -> String {
        sum + "  " + encoded(path) + "\n"
    }

    private static func encoded(_ path: String) -> String {
        var result: [UInt8] = []
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "%"): result += Array("%25".utf8)
            case 0x0A: result += Array("%0A".utf8)
            case 0x0D: result += Array("%0D".utf8)
            default: result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
