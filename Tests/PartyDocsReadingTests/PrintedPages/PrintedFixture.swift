import Foundation
import PartyDocsCore
import PartyDocsReading
import Testing

/// A text a paragraph a line, with what tools print of it.
struct PrintedFixture: CustomTestStringConvertible, Sendable {
    /// The name of the text.
    let text: String
    /// The tool that printed it.
    let tool: String

    var testDescription: String { "\(text), \(tool)" }

    static let all = ["report", "news"].flatMap { text in
        ["pandoc", "pdftotext", "pdftotext-layout"].map { PrintedFixture(text: text, tool: $0) }
    }

    /// The folder of all fixtures.
    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Fixtures").standardizedFileURL

    /// What the tool printed.
    func bytes() throws -> [UInt8] { try Self.bytes("printed/\(text).\(tool).txt") }

    /// The paragraphs of the text.
    func paragraphs() throws -> [String] {
        String(decoding: try Self.bytes("printed/\(text).txt"), as: UTF8.self).split(separator: "\n").map(String.init)
    }

    static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: root.appending(path: path)))
    }

    /// The texts in a folder of fixtures.
    static func texts(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path())) ?? [])
            .filter { $0.hasSuffix(".txt") || $0.hasSuffix(".page") }.sorted().map { "\(folder)/\($0)" }
    }
}

extension Document {
    /// The lines of the text without headers, footers and page numbers, white space as one space; a line that these cut
    /// is one.
    var readParagraphs: [String] {
        var paragraphs: [String] = []
        var end = TextOffset.zero
        var isCut = false
        var standsApart = false
        for block in blocks {
            if isPageFurniture(block) {
                standsApart = true
                continue
            }
            let words = self[block.span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let isSameLine = !paragraphs.isEmpty && !self[TextSpan(start: end, end: block.span.start)].contains("\n")
            let goesOn = standsApart && isCut && block.fields["continuesPrevious"] == true
            if isSameLine || goesOn, !paragraphs.isEmpty {
                paragraphs[paragraphs.count - 1] += " " + words
            } else {
                paragraphs.append(words)
            }
            end = block.span.end
            isCut = block.fields["continuesInNext"] == true
            standsApart = false
        }
        return paragraphs
    }

    /// Whether a block is the running header or the page number of the fixtures.
    func isPageFurniture(_ block: Block) -> Bool {
        block.kind == .furniture && (self[block.span].hasPrefix("Trang ") || self[block.span].hasPrefix("Văn bản của"))
    }
}
