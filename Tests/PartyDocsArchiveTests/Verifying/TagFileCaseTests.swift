internal import Testing

@testable internal import PartyDocsArchive

@Suite("Bags by their other tag files")
struct TagFileCaseTests {
    private static func info(_ text: String) -> @Sendable (inout TestBag) -> Void {
        { $0["bag-info.txt"] = text }
    }

    static let bagInfo: [BagCase] = [
        .accepted("fields", edit: info("Source-Organization: Kho lưu trữ\nPayload-Oxum: 10.2\n")),
        .accepted("a field on several lines", edit: info("A: one\n  two\n\tthree\nPayload-Oxum: 10.2")),
        .accepted("a tab behind the colon", edit: info("Payload-Oxum:\t10.2\n")),
        .accepted("a label in other letter case", edit: info("payload-OXUM: 10.2\n")),
        .accepted("labels with spaces and again", edit: info("My label: 1\nMy label: 2\n")),
        .accepted("two spaces", .badBagInfo, edit: info("A:  1\n")),
        .accepted("an empty line", .badBagInfo, edit: info("A: 1\n\nB: 2\n")),
        .accepted("a date twice", .badBagInfo, edit: info("Bagging-Date: 2026-01-01\nBagging-Date: 2026-01-02\n")),
        .accepted("white space around the colon, 0.97", version: "0.97", edit: info("Payload-Oxum  :   10.2\nA:1\n")),
        .refused("white space before the colon", .badBagInfo, edit: info("Source-Organization : x\n")),
        .refused("no space behind the colon", .badBagInfo, edit: info("Source-Organization:x\n")),
        .refused("no colon", .badBagInfo, edit: info("Source-Organization\n")),
        .refused("no colon, 0.97", .badBagInfo, version: "0.97", edit: info("Source-Organization\n")),
        .refused("a line that continues nothing", .badBagInfo, edit: info("  two\n")),
        .refused("no label", .badBagInfo, edit: info(": two\n")),
        .refused("another size", .wrongOxum, edit: info("Payload-Oxum: 11.2\n")),
        .refused("another number of files", .wrongOxum, edit: info("Payload-Oxum: 10.3\n")),
        .refused("another size, 0.97", .wrongOxum, version: "0.97", edit: info("Payload-Oxum: 11.2\n")),
        .refused("a size that is none", .badBagInfo, edit: info("Payload-Oxum: ten\n")),
        .refused("a size without files", .badBagInfo, edit: info("Payload-Oxum: 10\n")),
        .refused("a size that is negative", .badBagInfo, edit: info("Payload-Oxum: -10.2\n")),
        .refused("a size beyond all numbers", .badBagInfo, edit: info("Payload-Oxum: 99999999999999999999.2\n")),
        .refused("a size twice", .badBagInfo, edit: info("Payload-Oxum: 10.2\nPayload-Oxum: 10.2\n")),
        .accepted(
            "a size twice, 0.97",
            .badBagInfo,
            version: "0.97",
            edit: info("Payload-Oxum: 10.2\nPayload-Oxum: 10.2\n")
        ),
        .refused(
            "two sizes, 0.97",
            .badBagInfo,
            version: "0.97",
            edit: info("Payload-Oxum: 10.2\nPayload-Oxum: 9.2\n")
        ),
        .refused("not UTF-8", .badBagInfo) { $0.files["bag-info.txt"] = Array("A: ".utf8) + [0xE9, 0x0A] },
    ]

    private static func fetch(_ text: String) -> @Sendable (inout TestBag) -> Void {
        { $0["fetch.txt"] = text }
    }

    static let fetched: [BagCase] = [
        .accepted("what is there", edit: fetch("https://example.org/a 5 data/hello.txt\n")),
        .accepted("of no stated length", edit: fetch("https://example.org/a\t-\tdata/hello.txt")),
        .accepted("empty", edit: fetch("")),
        .accepted("of another length", .badFetchFile, edit: fetch("https://example.org/a 6 data/hello.txt\n")),
        .accepted("twice", .badFetchFile, edit: fetch("http://a/b - data/hello.txt\nhttp://a/c - data/hello.txt\n")),
        .accepted("with a slash, 0.97", .badFetchFile, version: "0.97", edit: fetch("http://a/b - /data/hello.txt\n")),
        .accepted("with % encoded") { bag in
            bag["data/100%.txt"] = "x"
            bag.append("data/100%25.txt", of: "data/100%.txt")
            bag["fetch.txt"] = "http://a/100%25 1 data/100%25.txt\n"
        },
        .refused("what is not there", .incomplete) { bag in
            bag.files["data/hello.txt"] = nil
            bag["fetch.txt"] = "http://a/b 5 data/hello.txt\n"
        },
        .refused("what is not there, 0.97", .incomplete, version: "0.97") { bag in
            bag.files["data/hello.txt"] = nil
            bag["fetch.txt"] = "http://a/b 5 data/hello.txt\n"
        },
        .refused("what is not listed", .badFetchFile, edit: fetch("http://a/b 5 data/other.txt\n")),
        .refused("what one manifest of two lists", .badFetchFile) { bag in
            bag.list(["data/hello.txt"], .sha512)
            bag["fetch.txt"] = "http://a/b 5 data/sub/world.txt\n"
        },
        .refused("a tag file", .unsafePath, edit: fetch("http://a/b 5 bagit.txt\n")),
        .refused("with a slash", .unsafePath, edit: fetch("http://a/b 5 /data/hello.txt\n")),
        .refused("no address", .badFetchFile, edit: fetch("hello 5 data/hello.txt\n")),
        .refused("a length that is none", .badFetchFile, edit: fetch("http://a/b five data/hello.txt\n")),
        .refused("a space in an address", .badFetchFile, edit: fetch("http://a/b c 5 data/hello.txt\n")),
        .refused("no path", .badFetchFile, edit: fetch("http://a/b 5\n")),
        .refused("not UTF-8", .badFetchFile) { $0.files["fetch.txt"] = Array("http://a/ 5 data/".utf8) + [0xFF] },
    ]

    static let tagManifests: [BagCase] = [
        .accepted("none", .noTagManifest),
        .accepted("of all tag files") { $0.listTags() },
        .accepted("two") { bag in
            bag.listTags(.md5)
            bag.listTags(.sha512)
        },
        .accepted("tag files in folders") { bag in
            bag["metadata/mets.xml"] = "<mets/>"
            bag.listTags()
        },
        .accepted("a tag file that is not listed") { bag in
            bag.listTags()
            bag["notes/later.txt"] = "x"
        },
        .accepted("a tag file in one of two", .unlisted) { bag in
            bag["notes.txt"] = "x"
            bag.listTags()
            bag.list(["manifest-sha256.txt", "bagit.txt"], .md5, isTag: true)
        },
        .refused("a tag file that is missing", .missing) { bag in
            bag["notes.txt"] = "x"
            bag.listTags()
            bag.files["notes.txt"] = nil
        },
        .refused("a tag file that was changed", .changed) { bag in
            bag["bag-info.txt"] = "A: 1\n"
            bag.listTags()
            bag["bag-info.txt"] = "A: 2\n"
        },
        .refused("a tag file in a folder that was changed", .changed) { bag in
            bag["metadata/mets.xml"] = "<mets/>"
            bag.listTags()
            bag["metadata/mets.xml"] = "<mods/>"
        },
        .refused("a manifest that was changed", .changed) { bag in
            bag.listTags()
            bag["manifest-sha256.txt"] += "\n"
        },
        .refused("without the manifest", .unlisted) { $0.list(["bagit.txt"], .sha256, isTag: true) },
        .accepted("without the manifest, 0.97", version: "0.97") { $0.list(["bagit.txt"], .sha256, isTag: true) },
        .refused("of a payload file", .unsafePath) { bag in
            bag.list(["manifest-sha256.txt", "data/hello.txt"], .sha256, isTag: true)
        },
        .refused("of itself", .badManifest, .changed) { bag in
            bag.listTags()
            bag.append("tagmanifest-sha256.txt", of: "bagit.txt", to: "tagmanifest-sha256.txt")
        },
        .refused("of another tag manifest", .badManifest) { bag in
            bag.listTags(.md5)
            bag.list(["manifest-sha256.txt", "tagmanifest-md5.txt"], .sha256, isTag: true)
        },
        .refused("by an algorithm that is not known", .unknownAlgorithm) { bag in
            bag.listTags()
            bag.files["tagmanifest-whirlpool.txt"] = bag.files["tagmanifest-sha256.txt"]
        },
    ]

    @Test(arguments: bagInfo)
    func readsBagInfo(of bag: BagCase) async throws { try await bag.check() }

    @Test(arguments: fetched)
    func readsFetchFiles(of bag: BagCase) async throws { try await bag.check() }

    @Test(arguments: tagManifests)
    func readsTagManifests(of bag: BagCase) async throws { try await bag.check() }
}
