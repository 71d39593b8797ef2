import Foundation
import PartyDocsCore
import PartyDocsReading
import Testing

/// Whole pages in the manner of many sites, original texts.
///
/// A fixture holds what the page says of itself as `name = value` lines (`-` for none), a blank line, and the lines of
/// the page as `kind | text`; a line of two blocks has both kinds (`dateline+lead`).
@Suite("Pages as they are copied from the web")
struct PageLayoutTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/pages")

    private static let names =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []).filter { $0.hasSuffix(".page") }
        .sorted()

    @Test func thereArePages() {
        #expect(Self.names.count >= 25)
    }

    @Test(arguments: names)
    func page(_ name: String) throws {
        let fixture = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
        let (head, body) = try #require(
            fixture.split(separator: "\n\n", maxSplits: 1).map { $0.split(separator: "\n") }.pair
        )
        let lines = body.map { $0.split(separator: " | ", maxSplits: 1) }
        let document = try readPlainly(lines.map { String($0[1]) }.joined(separator: "\n"))
        let expected = lines.flatMap { $0[0].split(separator: "+").map(String.init) }
        #expect(document.kinds == expected)
        for line in head {
            let (field, value) = try #require(line.split(separator: " = ", maxSplits: 1).map(String.init).pair)
            #expect(document.metadata.text(MetadataName(rawValue: field)) == (value == "-" ? nil : value), "\(field)")
        }
    }
}

extension Array {
    /// The two elements of an array that has two.
    fileprivate var pair: (Element, Element)? {
        count == 2 ? (self[0], self[1]) : nil
    }
}
