import Foundation
import PartyDocsCore
import PartyDocsReading
import Testing

/// Whole texts of different outlets, each with what a careful annotator marks in it.
@Suite struct OutletReadingTests {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Fixtures/outlets")

    private func contents(_ name: String) throws -> String {
        try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
    }

    @Test(
        arguments: ["ministry", "congress", "military", "decision", "assembly", "release"],
        [true, false]
    )
    func findsWhatAnAnnotatorMarks(_ name: String, isComposed: Bool) throws {
        let text = try contents("\(name).txt")
        let source = isComposed ? text : text.decomposedStringWithCanonicalMapping
        let document = try PlainTextReader().read(SourceDocument(Array(source.utf8)))
        let expected = try contents("\(name).account").split(separator: "\n").map(String.init)
        let account = document.account
        #expect(account.filter { !expected.contains($0) } == [])
        #expect(expected.filter { !account.contains($0) } == [])
        #expect(account.count == expected.count)
    }
}
