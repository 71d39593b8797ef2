internal import Testing

@testable internal import PartyDocsArchive

@Suite("Bags by their manifests")
struct ManifestCaseTests {
    private static let manifest = "manifest-sha256.txt"

    /// Replaces a part of the manifest.
    private static func replacing(_ old: String, _ new: String) -> @Sendable (inout TestBag) -> Void {
        { bag in bag[manifest] = bag[manifest].replacing(old, with: new) }
    }

    static let lines: [BagCase] = [
        .accepted("one space", edit: replacing("  data", " data")),
        .accepted("a tab", edit: replacing("  data", "\tdata")),
        .accepted("many spaces and tabs", edit: replacing("  data", " \t \t data")),
        .accepted("CR LF", edit: replacing("\n", "\r\n")),
        .accepted("CR", edit: replacing("\n", "\r")),
        .accepted("no end of the last line") { $0[manifest].removeLast() },
        .accepted("large letters in sums") { bag in
            bag[manifest] = bag[manifest].split(separator: "\n").map {
                $0.prefix(64).uppercased() + $0.dropFirst(64) + "\n"
            }
            .joined()
        },
        .accepted("asterisks of md5sum", .badManifest, edit: replacing("  data", " *data")),
        .accepted("./ before paths", .badManifest, edit: replacing("  data", "  ./data")),
        .accepted("asterisks and ./", .badManifest, edit: replacing("  data", " *./data")),
        .accepted("an empty part", .badManifest, edit: replacing("data/sub/", "data//sub/./")),
        .accepted("an empty line", .badManifest) { $0[manifest] += "\n" },
        .accepted("escaped by md5sum", .badManifest) { bag in
            bag["data/a\\b"] = "x"
            bag[manifest] += "\\\(bag.sum("data/a\\b"))  data/a\\\\b\n"
        },
        .refused("missing", .badTagFile) { $0.files[manifest] = nil },
        .refused("a folder", .badTagFile) { bag in
            bag.files[manifest] = nil
            bag.folders.append(manifest)
        },
        .refused("no sum", .badManifest) { $0[manifest] += "data/hello.txt\n" },
        .refused("a comment", .badManifest) { $0[manifest] += "# made by hand\n" },
        .refused("no path", .badManifest) { $0[manifest] += String(repeating: "0", count: 64) + "\n" },
        .refused("spaces for a path", .badManifest) { $0[manifest] += String(repeating: "0", count: 64) + "  \n" },
        .refused("white space before a sum", .badManifest) { $0[manifest] = " " + $0[manifest] },
        .refused("a sum cut short", .badManifest) { $0[manifest].removeFirst() },
        .refused("a sum cut short by two digits", .badManifest) { $0[manifest].removeFirst(2) },
        .refused("a sum too long", .badManifest) { $0[manifest] = "00" + $0[manifest] },
        .refused("a sum with other letters", .badManifest) { $0[manifest] = "g" + $0[manifest].dropFirst() },
        .refused("another sum", .changed) { bag in
            bag[manifest] = (bag[manifest].hasPrefix("0") ? "1" : "0") + bag[manifest].dropFirst()
        },
        .refused("U+0000", .unsafePath) { $0.append("data/a\u{0}b", of: "data/hello.txt") },
        .refused("not UTF-8", .badManifest) { bag in
            bag.files[manifest] =
                (bag.files[manifest] ?? []) + Array("\(bag.sum("bagit.txt"))  data/".utf8) + [0xE9, 0x0A]
        },
        .refused("a line without end", .badManifest) { bag in
            bag[manifest] += bag.sum("bagit.txt") + "  data/" + String(repeating: "x", count: 3 << 20) + "\n"
        },
    ]

    static let listings: [BagCase] = [
        .refused("a file that is missing", .missing) { $0.files["data/hello.txt"] = nil },
        .refused("a changed file", .changed) { $0["data/hello.txt"] = "hullo" },
        .refused("a file that is not listed", .unlisted) { $0["data/more.txt"] = "more" },
        .refused("a hidden file that is not listed", .unlisted) { $0["data/.hidden"] = "more" },
        .refused("a file of the system that is not listed", .unlisted) { $0["data/Thumbs.db"] = "more" },
        .refused("a file of the system that is not listed, 0.97", .unlisted, version: "0.97") {
            $0["data/.DS_Store"] = "x"
        },
        .refused("a folder that is listed", .missing) { $0.append("data/sub", of: "data/hello.txt") },
        .refused("a folder with a slash", .badManifest) { $0.append("data/sub/", of: "data/hello.txt") },
        .accepted("a file of the system that is listed", .systemFile) { bag in
            bag["data/.DS_Store"] = "x"
            bag.append("data/.DS_Store", of: "data/.DS_Store")
        },
        .refused("a file of the system that is missing", .missing) { $0.append("data/.DS_Store", of: "none") },
        .accepted("a file of the system that is missing, 0.97", .systemFile, version: "0.97") {
            $0.append("data/.DS_Store", of: "none")
        },
        .accepted("hidden files") { bag in
            bag["data/.keep"] = ""
            bag.append("data/.keep", of: "data/.keep")
        },
        .accepted("an empty payload") { $0 = TestBag(payload: [:]) },
        .accepted("an empty folder") { $0.folders.append("data/empty") },
        .accepted("a bag in the bag", .bagInBag) { bag in
            bag["data/inner/bagit.txt"] = "x"
            bag.append("data/inner/bagit.txt", of: "data/inner/bagit.txt")
        },
        .refused("no data", .noPayload) { bag in
            bag = TestBag(payload: [:])
            bag.folders = []
        },
        .refused("data is a file", .noPayload) { bag in
            bag = TestBag(payload: [:])
            bag.folders = []
            bag["data"] = "x"
        },
        .refused("twice the same line", .duplicate) { $0.append("data/hello.txt", of: "data/hello.txt") },
        .accepted("twice the same line, 0.97", .duplicate, version: "0.97") {
            $0.append("data/hello.txt", of: "data/hello.txt")
        },
        .refused("twice with different sums, 0.97", .duplicate, .changed, version: "0.97") {
            $0.append("data/hello.txt", of: "data/sub/world.txt")
        },
        .refused("more often than is kept", .duplicate) { bag in
            let line = "\(bag.sum("none"))  data/hello.txt\n"
            bag[manifest] += String(repeating: line, count: 5_000)
        },
    ]

    static let algorithms: [BagCase] =
        ChecksumAlgorithm.allCases.flatMap { algorithm in
            [
                BagCase(name: algorithm.rawValue, expectation: .accepted(algorithm.isWeak ? [.weakAlgorithm] : [])) {
                    TestBag(algorithm: algorithm)
                },
                BagCase(name: "\(algorithm) of another file", expectation: .refused([.changed])) {
                    var bag = TestBag(algorithm: algorithm)
                    bag["data/hello.txt"] = "hullo"
                    return bag
                },
            ]
        } + [
            .refused("an algorithm that is not known", .unknownAlgorithm) { bag in
                bag.files["manifest-sha3.txt"] = bag.files[manifest]
            },
            .refused("only an algorithm that is not known", .unknownAlgorithm) { bag in
                bag.files["manifest-xyz.txt"] = bag.files[manifest]
                bag.files[manifest] = nil
            },
            .accepted("an algorithm by its common name", .badManifest) { bag in
                bag.files["manifest-SHA-256.txt"] = bag.files[manifest]
                bag.files[manifest] = nil
            },
            .refused("two manifests of one algorithm", .badManifest) { bag in
                bag.files["manifest-SHA256.txt"] = bag.files[manifest]
            },
            .refused("a file in one manifest of two", .unlisted) { $0.list(["data/hello.txt"], .sha512) },
            .accepted("a file in one manifest of two, 0.97", .unlisted, version: "0.97") {
                $0.list(["data/hello.txt"], .sha512)
            },
            .refused("a file in neither of two, 0.97", .unlisted, version: "0.97") { bag in
                bag.list(["data/hello.txt"], .sha512)
                bag.list(["data/hello.txt"], .sha256)
            },
            .refused("manifests that disagree", .changed) { bag in
                bag.list(["data/hello.txt", "data/sub/world.txt"], .sha512)
                let text = bag["manifest-sha512.txt"]
                bag["manifest-sha512.txt"] = (text.hasPrefix("0") ? "1" : "0") + text.dropFirst()
            },
        ]

    @Test(arguments: lines)
    func readsLines(of bag: BagCase) async throws { try await bag.check() }

    @Test(arguments: listings)
    func comparesFiles(of bag: BagCase) async throws { try await bag.check() }

    @Test(arguments: algorithms)
    func knowsAlgorithms(of bag: BagCase) async throws { try await bag.check() }
}
