internal import Testing

@testable internal import PartyDocsArchive

@Suite("Bags by their bagit.txt")
struct DeclarationCaseTests {
    private static let good = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"

    private static func declared(_ text: String) -> @Sendable (inout TestBag) -> Void {
        { $0["bagit.txt"] = text }
    }

    static let cases: [BagCase] = [
        .accepted("as RFC 8493 has it") { _ in },
        .accepted("with CR LF", edit: declared("BagIt-Version: 1.0\r\nTag-File-Character-Encoding: UTF-8\r\n")),
        .accepted("with CR", edit: declared("BagIt-Version: 1.0\rTag-File-Character-Encoding: UTF-8\r")),
        .accepted(
            "without the last end of line",
            edit: declared("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8")
        ),
        .accepted(
            "encoding in small letters",
            edit: declared("BagIt-Version: 1.0\nTag-File-Character-Encoding: utf-8\n")
        ),
        .accepted(
            "label as in the examples of RFC 8493",
            .badDeclaration,
            edit: declared("BagIt-version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
        ),
        .accepted("0.97", version: "0.97"), .accepted("0.96", version: "0.96"), .accepted("0.93", version: "0.93"),
        .refused("a version that is not known", .unsupportedVersion, version: "2.0") { _ in },
        .refused("a draft that is not known", .unsupportedVersion, version: "0.98") { _ in },
        .refused("a version that is none", .badDeclaration, version: "one") { _ in },
        .refused("a version of one number", .badDeclaration, version: "1") { _ in },
        .refused("a version of three numbers", .badDeclaration, version: "1.0.0") { _ in },
        .refused("a version of very many digits", .badDeclaration, version: "1.99999999999999999999999") { _ in },
        .refused("an encoding that is not known", .unknownEncoding, encoding: "UTF-99") { _ in },
        .refused("missing", .badDeclaration) { $0.files["bagit.txt"] = nil },
        .refused("empty", .badDeclaration, edit: declared("")),
        .refused("a folder", .badDeclaration) { bag in
            bag.files["bagit.txt"] = nil
            bag.folders.append("bagit.txt")
        },
        .refused("byte-order mark", .byteOrderMark, edit: declared("\u{FEFF}" + good)),
        .refused("byte-order mark in 0.97", .byteOrderMark, version: "0.97") {
            $0["bagit.txt"] = "\u{FEFF}" + $0["bagit.txt"]
        },
        .refused("in UTF-16", .badDeclaration) {
            $0.files["bagit.txt"] = good.utf16.flatMap { [UInt8($0 & 0xFF), 0] }
        },
        .refused("no encoding", .badDeclaration, edit: declared("BagIt-Version: 1.0\n")),
        .refused("no version", .badDeclaration, edit: declared("Tag-File-Character-Encoding: UTF-8\n")),
        .refused(
            "wrong order",
            .badDeclaration,
            edit: declared("Tag-File-Character-Encoding: UTF-8\nBagIt-Version: 1.0\n")
        ),
        .accepted(
            "wrong order in 0.97",
            .badDeclaration,
            edit: declared("Tag-File-Character-Encoding: UTF-8\nBagIt-Version: 0.97\n")
        ),
        .refused("a third line", .badDeclaration, edit: declared(good + "Extra: 1\n")),
        .refused("an empty third line", .badDeclaration, edit: declared(good + "\n")),
        .accepted("a third line in 0.97", .badDeclaration, version: "0.97") { $0["bagit.txt"] += "Extra: 1\n" },
        .refused(
            "white space before a colon",
            .badDeclaration,
            edit: declared("BagIt-Version : 1.0\nTag-File-Character-Encoding: UTF-8\n")
        ),
        .refused(
            "two spaces",
            .badDeclaration,
            edit: declared("BagIt-Version:  1.0\nTag-File-Character-Encoding: UTF-8\n")
        ),
        .refused("a tab", .badDeclaration, edit: declared("BagIt-Version:\t1.0\nTag-File-Character-Encoding: UTF-8\n")),
        .refused(
            "no space",
            .badDeclaration,
            edit: declared("BagIt-Version:1.0\nTag-File-Character-Encoding: UTF-8\n")
        ),
        .refused(
            "white space at the end",
            .badDeclaration,
            edit: declared("BagIt-Version: 1.0 \nTag-File-Character-Encoding: UTF-8\n")
        ),
        .refused(
            "white space at the start",
            .badDeclaration,
            edit: declared(" BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
        ),
        .refused(
            "white space in the second line",
            .badDeclaration,
            edit: declared("BagIt-Version: 1.0\nTag-File-Character-Encoding : UTF-8\n")
        ),
        .accepted(
            "white space in 0.97",
            .badDeclaration,
            edit: declared("BagIt-Version :  0.97 \nTag-File-Character-Encoding:UTF-8\n")
        ),
        .refused("NUL", .badDeclaration, edit: declared(good + "\u{0}")),
    ]

    @Test(arguments: cases)
    func saysWhatItMust(of bag: BagCase) async throws { try await bag.check() }
}
