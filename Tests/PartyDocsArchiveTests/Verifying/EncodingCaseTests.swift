internal import Testing

@testable internal import PartyDocsArchive

@Suite("Bags by the encoding of their tag files")
struct EncodingCaseTests {
    private static let path = "data/Đảng 😀 é.txt"
    private static let latinPath = "data/caf\u{E9}.txt"

    private static func wide(_ text: String, littleEndian: Bool, mark: Bool) -> [UInt8] {
        ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { (unit: UInt16) in
            let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return littleEndian ? bytes.reversed() : bytes
        }
    }

    /// Writes the manifest and bag-info in another encoding.
    private static func encoded(
        _ path: String,
        _ encode: @escaping @Sendable (String) -> [UInt8]
    ) -> @Sendable (inout TestBag) -> Void {
        { bag in
            bag[path] = "x"
            bag.append(path, of: path)
            bag["bag-info.txt"] = "Payload-Oxum: 11.3\nContact-Name: \(path)\n"
            for name in ["manifest-sha256.txt", "bag-info.txt"] { bag.files[name] = encode(bag[name]) }
            bag.listTags()
            bag.files["tagmanifest-sha256.txt"] = encode(bag["tagmanifest-sha256.txt"])
        }
    }

    private static let latin: @Sendable (String) -> [UInt8] = { $0.unicodeScalars.map { UInt8($0.value & 0xFF) } }

    static let cases: [BagCase] = [
        .accepted("UTF-8", edit: encoded(path) { Array($0.utf8) }),
        .accepted("UTF-8 with a mark", .byteOrderMark, edit: encoded(path) { Array(("\u{FEFF}" + $0).utf8) }),
        .accepted(
            "UTF-16 big-endian",
            encoding: "UTF-16",
            edit: encoded(path) { wide($0, littleEndian: false, mark: true) }
        ),
        .accepted(
            "UTF-16 little-endian",
            encoding: "UTF-16",
            edit: encoded(path) { wide($0, littleEndian: true, mark: true) }
        ),
        .accepted(
            "UTF-16 without a mark",
            encoding: "UTF-16",
            edit: encoded(path) { wide($0, littleEndian: false, mark: false) }
        ),
        .accepted(
            "UTF-16 without a mark, little-endian",
            encoding: "utf-16",
            edit: encoded(path) { wide($0, littleEndian: true, mark: false) }
        ),
        .accepted("UTF-16LE", encoding: "UTF-16LE", edit: encoded(path) { wide($0, littleEndian: true, mark: false) }),
        .accepted("UTF-16BE", encoding: "UTF-16BE", edit: encoded(path) { wide($0, littleEndian: false, mark: false) }),
        .accepted(
            "UTF-16BE with a mark",
            .byteOrderMark,
            encoding: "UTF-16BE",
            edit: encoded(path) { wide($0, littleEndian: false, mark: true) }
        ),
        .accepted("ISO-8859-1", encoding: "ISO-8859-1", edit: encoded(latinPath, latin)),
        .accepted(
            "windows-1252",
            version: "0.97",
            encoding: "windows-1252",
            edit: encoded("data/\u{20AC}.txt") { text in
                text.unicodeScalars.map { $0 == "\u{20AC}" ? 0x80 : UInt8($0.value & 0xFF) }
            }
        ),
        .accepted("US-ASCII", encoding: "US-ASCII", edit: encoded("data/plain.txt") { Array($0.utf8) }),
        .refused("ISO-8859-1 that is stated to be UTF-8", .badManifest, edit: encoded(latinPath, latin)),
        .refused("US-ASCII that is none", .badTagFile, encoding: "US-ASCII", edit: encoded(latinPath, latin)),
        .refused(
            "UTF-16 that is stated to be UTF-8",
            .badManifest,
            edit: encoded(path) { wide($0, littleEndian: true, mark: true) }
        ),
        .refused("UTF-8 that is stated to be UTF-16", encoding: "UTF-16", edit: encoded(path) { Array($0.utf8) }),
        .refused(
            "UTF-16 cut in a character",
            .badTagFile,
            encoding: "UTF-16",
            edit: encoded(path) { text in
                wide(text, littleEndian: false, mark: true) + [0]
            }
        ),
        .refused(
            "UTF-16 with half a pair",
            .badTagFile,
            encoding: "UTF-16",
            edit: encoded(path) { text in
                wide(text, littleEndian: false, mark: true) + [0xD8, 0x3D]
            }
        ),
    ]

    @Test(arguments: cases)
    func readsTagFiles(of bag: BagCase) async throws { try await bag.check() }
}
