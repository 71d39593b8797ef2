import Foundation
import PartyDocsTestKit

/// Vietnamese texts of news and official documents, in characters that every encoding has.
enum SampleTexts {
    /// The texts of the fixtures, each in NFC.
    static let all: [String] = {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        var texts: [String] = []
        for folder in [
            "Tests/Fixtures/genre/tuned", "Tests/Fixtures/outlets", "Tests/Fixtures/official/tuned", "seeds",
        ] {
            let url = package.appending(path: folder)
            let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
            for name in names.sorted() where name.hasSuffix(".txt") {
                guard let text = try? String(contentsOf: url.appending(path: name), encoding: .utf8) else { continue }
                texts.append(LegacyCharset.plain(text))
            }
        }
        return texts
    }()

    /// A part of a text, from the beginning of a word on.
    static func part(ofLength length: Int, _ generator: inout SeededGenerator) -> String {
        let long = all.filter { $0.unicodeScalars.count > length }
        let scalars = Array(generator.pick(long).unicodeScalars)
        var start = generator.number(in: 0...(scalars.count - length))
        while start > 0, scalars[start - 1] != " ", scalars[start - 1] != "\n" { start -= 1 }
        return String(String.UnicodeScalarView(scalars[start..<min(scalars.count, start + length)]))
    }

    /// A text in which only one word in ten has kept its marks.
    static func withFewMarks(_ text: String) -> String {
        var index = 0
        return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            index += 1
            if index.isMultiple(of: 10) { return String(word) }
            let plain = word.decomposedStringWithCanonicalMapping.unicodeScalars.filter { $0.value < 0x80 }
            return String(String.UnicodeScalarView(plain))
        }.joined(separator: " ")
    }

    /// A text in which figures stand between the words, as in a table.
    static func withFigures(_ text: String, _ generator: inout SeededGenerator) -> String {
        text.split(separator: " ").enumerated().map { index, word in
            index.isMultiple(of: 4)
                ? String(word) : "\(generator.number(in: 1...99_999)),\(generator.number(in: 0...9))"
        }.joined(separator: " ")
    }
}
