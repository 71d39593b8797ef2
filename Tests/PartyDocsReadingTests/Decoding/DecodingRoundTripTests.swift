import Foundation
import PartyDocsCore
import PartyDocsTestKit
import Testing

@testable import PartyDocsReading

@Suite("Text and edits give back the bytes")
struct DecodingRoundTripTests {
    /// Pieces that need edits, pieces that don't, and pieces that only do beside others.
    private static let pieces: [String] = [
        "\r\n", "\r", "\n", "\u{B}", "\u{C}", "\u{A0}", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{200B}", "\t", " ",
        "Đảng ủy", "Trung ương", "a", "e", "o", "q", "D", "ê", "ơ", "\u{302}", "\u{301}", "\u{323}", "\u{303}",
        "\u{31B}", "\u{309}", "\u{300}", "\u{340}", "\u{344}", "\u{65}\u{302}\u{323}", "\u{65}\u{323}\u{302}",
        "\u{1112}\u{1161}\u{11AB}", "\u{1112}", "\u{1161}", "\u{11AB}", "\u{AC00}", "\u{11A8}", "각", "👨‍👩‍👧", "🇻🇳", "é",
        "\u{212B}", "\u{2126}", "\u{F900}", "漢字", "\u{0958}", "\u{0F73}", "\u{09C7}", "\u{09BE}", "\u{1D15E}", "“", "…",
        "\u{1100}\u{1161}", "\u{0344}", "\u{00C5}\u{0323}", "\u{037E}", "\u{16D63}\u{16D67}", "\u{110BA}", "\u{1E9B}",
    ]

    private static func randomBytes(_ generator: inout SeededGenerator) -> [UInt8] {
        var text = generator.chance(20) ? "\u{FEFF}" : ""
        for _ in 0..<generator.number(in: 1...14) { text += generator.pick(pieces) }
        return Array((text + "x").utf8)
    }

    @Test func randomTextsRebuildTheirBytes() throws {
        var generator = SeededGenerator(seed: 20_201_019)
        for _ in 0..<6_000 {
            let bytes = Self.randomBytes(&generator)
            let decoded = try TextDecoder(sizeLimit: .max).decode(bytes)
            let source = Source(
                byteCount: bytes.count,
                sha256: "",
                encoding: decoded.encoding.name,
                edits: decoded.edits
            )
            #expect(source.originalBytes(of: decoded.text) == bytes)
            #expect(NFC.isNormalized(decoded.text))
            #expect(!decoded.text.utf8.contains { (0x0B...0x0D).contains($0) })
        }
    }

    @Test func theTextIsTheNormalFormOfTheBytesAfterLineEnds() throws {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<2_000 {
            let bytes = Self.randomBytes(&generator)
            var scalars = String.UnicodeScalarView()
            var previous: Unicode.Scalar?
            for (index, scalar) in String(decoding: bytes, as: UTF8.self).unicodeScalars.enumerated() {
                defer { previous = scalar }
                if index == 0, scalar == "\u{FEFF}" { continue }
                if scalar == "\n", previous == "\r" { continue }
                scalars.append(["\r", "\u{B}", "\u{C}"].contains(scalar) ? "\n" : scalar)
            }
            let expected = String(scalars).precomposedStringWithCanonicalMapping
            let decoded = try TextDecoder(sizeLimit: .max).decode(bytes)
            #expect(Array(decoded.text.utf8) == Array(NFC.normalized(expected).utf8))
        }
    }

    @Test func editsAreMinimalAndOrdered() throws {
        var generator = SeededGenerator(seed: 99)
        for _ in 0..<2_000 {
            let bytes = Self.randomBytes(&generator)
            let decoded = try TextDecoder(sizeLimit: .max).decode(bytes)
            var end = 0
            for edit in decoded.edits {
                #expect(edit.sourceRange.lowerBound >= end)
                #expect(edit.original == Array(bytes[edit.sourceRange]))
                let result = Array(decoded.text[edit.span].utf8)
                #expect(result != edit.original)
                end = edit.sourceRange.upperBound
            }
        }
    }

    @Test func composedTextHasNoEdits() throws {
        let decoded = try TextDecoder(sizeLimit: .max).decode(Array("Hội nghị\u{A0}Trung ương 12\n“khóa XII”…".utf8))
        #expect(decoded.edits.isEmpty)
        #expect(decoded.text == "Hội nghị\u{A0}Trung ương 12\n“khóa XII”…")
    }

    @Test func eachEditIsOneCluster() throws {
        let text = "a\r\nTie\u{302}\u{301}ng Vie\u{323}\u{302}t\u{C}q\u{323}\u{307}"
        let decoded = try TextDecoder(sizeLimit: .max).decode(Array(text.utf8))
        #expect(decoded.text == "a\nTiếng Việt\nq\u{323}\u{307}")
        #expect(decoded.edits.map(\.reason) == [.lineEnd, .normalization, .normalization, .pageBreak])
        #expect(decoded.edits.map { String(decoded.text[$0.span]) } == ["\n", "ế", "ệ", "\n"])
        #expect(decoded.edits.map(\.original.count) == [2, 5, 5, 1])
    }

    @Test func marksAreReorderedWithinTheirClusterAlone() throws {
        let decoded = try TextDecoder(sizeLimit: .max).decode(Array("漢q\u{307}\u{323}字".utf8))
        #expect(Array(decoded.text.utf8) == Array("漢q\u{323}\u{307}字".utf8))
        #expect(decoded.edits.count == 1)
        #expect(decoded.edits.first?.sourceRange == 4..<8)
    }

    @Test func byteOrderMarkIsLeftOutOnce() throws {
        let decoded = try TextDecoder(sizeLimit: .max).decode(Array("\u{FEFF}\u{FEFF}Đảng".utf8))
        #expect(decoded.text.unicodeScalars.first == "\u{FEFF}")
        #expect(decoded.edits.map(\.reason) == [.byteOrderMark])
        #expect(decoded.edits.first?.sourceRange == 0..<3)
        #expect(decoded.edits.first?.span.isEmpty == true)
    }

    @Test func otherLineSeparatorsAreKept() throws {
        let text = "một\u{85}hai\u{2028}ba\u{2029}bốn"
        #expect(try TextDecoder(sizeLimit: .max).decode(Array(text.utf8)).text == text)
    }

    @Test func editsThatDoNotFitGiveNoBytes() {
        let edit = TextEdit(sourceRange: 0..<3, span: TextSpan(utf8: 0..<0), reason: .byteOrderMark, original: [0xEF])
        let source = Source(byteCount: 4, sha256: "", encoding: "UTF-8", edits: [edit])
        #expect(source.originalBytes(of: "a") == nil)
        let late = TextEdit(sourceRange: 0..<1, span: TextSpan(utf8: 8..<9), reason: .lineEnd, original: [13])
        #expect(Source(byteCount: 1, sha256: "", encoding: "UTF-8", edits: [late]).originalBytes(of: "a") == nil)
    }
}
