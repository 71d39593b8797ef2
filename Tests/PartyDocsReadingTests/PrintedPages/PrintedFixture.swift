import Foundation
import PartyDocsCore
import PartyDocsReading

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
    /// The paragraphs as a reader takes them: without what pages print around them, and with those in one that a page
    /// break cut.
    var readParagraphs: [String] {
        var paragraphs: [String] = []
        var isOpen = false
        for line in lines {
            let words = self[line.span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if line.continues, isOpen {
                paragraphs[paragraphs.count - 1] += " " + words
            } else {
                paragraphs.append(words)
            }
            isOpen = line.isCut
        }
        return paragraphs
    }

    /// The lines of the text that are no headers, footers and page numbers; a line may be two blocks.
    private var lines: [(span: TextSpan, continues: Bool, isCut: Bool)] {
        var lines: [(span: TextSpan, continues: Bool, isCut: Bool)] = []
        for block in blocks where !isPageFurniture(block) {
            let isCut = block.fields["continuesInNext"] == true
            if let last = lines.last, !self[TextSpan(start: last.span.end, end: block.span.start)].contains("\n") {
                lines[lines.count - 1] = (TextSpan(start: last.span.start, end: block.span.end), last.continues, isCut)
            } else {
                // Paragraphs that stand next to each other were not cut by a page.
                lines.append((block.span, block.fields["continuesPrevious"] == true, isCut))
            }
        }
        return lines
    }

    /// Whether a block is the running header or the page number of the fixtures.
    func isPageFurniture(_ block: Block) -> Bool {
        block.kind == .furniture && (self[block.span].hasPrefix("Trang ") || self[block.span].hasPrefix("Văn bản của"))
    }
}
