internal import Testing

@testable internal import PartyDocsArchive

@Suite("Bags by their paths")
struct PathCaseTests {
    private static let nfc = "data/n\u{FA}\u{F1}ez.txt"
    private static let nfd = "data/nu\u{301}n\u{303}ez.txt"

    static let unsafePaths = [
        "/etc/hostname", "../outside.txt", "data/../../outside.txt", "data/../bagit.txt", "data/sub/../hello.txt",
        "~/file", "~root/file", "C:\\file", "c:/file", "\\\\?\\C:\\file", "data\\..\\..\\outside", "..\\outside",
        "bagit.txt",
        "Data/hello.txt", "other/file.txt", ".", "..", "data/..",
    ]

    static let encoded: [BagCase] = [
        .accepted("% encoded") { bag in
            bag["data/100%.txt"] = "x"
            bag.append("data/100%25.txt", of: "data/100%.txt")
        },
        .accepted("% that looks encoded") { bag in
            bag["data/a%25b%0A"] = "x"
            bag.append("data/a%2525b%250A", of: "data/a%25b%0A")
        },
        .accepted("line ends encoded") { bag in
            bag["data/a\nb\rc\r\nd"] = "x"
            bag.append("data/a%0Ab%0Dc%0d%0ad", of: "data/a\nb\rc\r\nd")
        },
        .accepted("% not encoded", .badManifest) { bag in
            bag["data/a%25b"] = "x"
            bag.append("data/a%25b", of: "data/a%25b")
        },
        .accepted("% that begins no code") { bag in
            bag["data/100%"] = "x"
            bag.append("data/100%", of: "data/100%")
        },
        .accepted("% is itself in 0.97", version: "0.97") { bag in
            bag["data/a%25b"] = "x"
            bag.append("data/a%25b", of: "data/a%25b")
        },
        .accepted("line ends encoded in 0.97", version: "0.97") { bag in
            bag["data/a\nb"] = "x"
            bag.append("data/a%0Ab", of: "data/a\nb")
        },
        .refused("other codes are none", .missing, .unlisted) { bag in
            bag["data/a b"] = "x"
            bag.append("data/a%20b", of: "data/a b")
        },
        .accepted("spaces, quotes and asterisks") { bag in
            for path in ["data/ a  b ", "data/*", "data/a\tb", "data/'\"", "data/~", "data/a:b"] {
                bag[path] = path
                bag.append(path, of: path)
            }
        },
        .accepted("other scripts") { bag in
            for path in ["data/Nghị quyết số 4.txt", "data/日本.txt", "data/😀"] {
                bag[path] = path
                bag.append(path, of: path)
            }
        },
        .accepted("a name of a device", .badName) { bag in
            bag["data/con.txt"] = "x"
            bag.append("data/con.txt", of: "data/con.txt")
        },
        .accepted("a backslash in a name", .badName) { bag in
            bag["data/a\\b"] = "x"
            bag.append("data/a\\b", of: "data/a\\b")
        },
        .refused("backslashes for slashes", .missing) { $0.append("data/sub\\world.txt", of: "data/sub/world.txt") },
    ]

    static let alike: [BagCase] = [
        .accepted("listed in NFC, there in NFD", .normalization) { bag in
            bag[nfd] = "x"
            bag.append(nfc, of: nfd)
        },
        .accepted("listed in NFD, there in NFC", .normalization, version: "0.97") { bag in
            bag[nfc] = "x"
            bag.append(nfd, of: nfc)
        },
        .refused("listed in NFC, there in NFD, changed", .changed) { bag in
            bag[nfd] = "x"
            bag.append(nfc, of: "data/hello.txt")
        },
        .accepted("listed in both", .duplicate, version: "0.97") { bag in
            bag[nfc] = "x"
            bag.append(nfc, of: nfc)
            bag.append(nfd, of: nfc)
        },
        .refused("listed in both with different sums", .duplicate, version: "0.97") { bag in
            bag[nfc] = "x"
            bag.append(nfc, of: nfc)
            bag.append(nfd, of: "data/hello.txt")
        },
        .accepted("there in both", .normalization) { bag in
            bag[nfc] = "x"
            bag.twins = [(nfd, Array("hello".utf8))]
            bag.append(nfc, of: nfc)
            bag.append(nfd, of: "data/hello.txt")
        },
        .accepted("names that differ in case", .letterCase) { bag in
            bag["data/HELLO.txt"] = "x"
            bag.append("data/HELLO.txt", of: "data/HELLO.txt")
        },
        .accepted("names that differ in case beyond ASCII", .letterCase) { bag in
            for path in ["data/ĐẢNG.txt", "data/đảng.txt"] {
                bag[path] = path
                bag.append(path, of: path)
            }
        },
        .refused("listed in another case", .missing, .unlisted) { bag in
            bag["manifest-sha256.txt"] = bag["manifest-sha256.txt"].replacing("hello", with: "Hello")
        },
        .accepted("listed in another case, 0.97", .letterCase, version: "0.97") { bag in
            bag["manifest-sha256.txt"] = bag["manifest-sha256.txt"].replacing("hello", with: "Hello")
        },
        .accepted("listed in two cases, 0.97", .duplicate, version: "0.97") {
            $0.append("data/Hello.txt", of: "data/hello.txt")
        },
    ]

    @Test(arguments: unsafePaths, ["manifest-sha256.txt", "fetch.txt"])
    func followsNoPathOutOfTheBag(path: String, list: String) async throws {
        var bag = TestBag()
        bag["outside.txt"] = "x"
        if list == "fetch.txt" {
            bag[list] = "http://example.org/x - \(path)\n"
        } else {
            bag.append(path, of: "outside.txt")
        }
        let faults = try await bag.verified().faults
        #expect(faults.contains { $0.path == list && $0.line != nil }, "\(faults)")
    }

    @Test(arguments: encoded)
    func decodesPaths(of bag: BagCase) async throws { try await bag.check() }

    @Test(arguments: alike)
    func comparesNames(of bag: BagCase) async throws { try await bag.check() }
}
