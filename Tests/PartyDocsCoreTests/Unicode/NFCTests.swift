internal import Foundation
internal import Testing

@testable internal import PartyDocsCore

@Suite struct NFCTests {
    private func passesByteCheck(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { NFC.passesByteCheck($0) }
    }

    private static let accepted: [Unicode.Scalar] = (0...0x10FFFF).compactMap(Unicode.Scalar.init).filter {
        var text = String($0)
        return text.withUTF8 { NFC.passesByteCheck($0) }
    }

    @Test func acceptsTheRangesThatItNames() {
        let values = Set(Self.accepted.map(\.value))
        let named = Set(0...0x2FF).union(0x1E00...0x1EFF).union(0x2002...0x203F).map { UInt32($0) }
        #expect(values == Set(named))
    }

    @Test func isSoundForEveryScalarAndEveryPairThatItAccepts() {
        // One text holds all pairs: a space composes with nothing that the check accepts.
        for first in Self.accepted {
            var text = String.UnicodeScalarView()
            for second in Self.accepted {
                text.append(first)
                text.append(second)
                text.append(" ")
            }
            let pairs = String(text)
            let normalized = pairs.precomposedStringWithCanonicalMapping
            guard pairs.utf8.elementsEqual(normalized.utf8) else {
                Issue.record("A pair that begins with U+\(String(first.value, radix: 16)) changes under NFC.")
                return
            }
        }
    }

    @Test func ordersLongRunsOfMarks() {
        // U+0302 and U+0301 are above (230), U+0323 is below (220): equal classes keep their order.
        let run = String(repeating: "\u{302}\u{301}\u{323}", count: 40)
        let above = String(repeating: "\u{302}\u{301}", count: 40)
        let below = String(repeating: "\u{323}", count: 40)
        let expected = (" " + below + above).unicodeScalars
        #expect(NFC.normalized(" " + run).unicodeScalars.elementsEqual(expected))
        #expect(NFC.isNormalized(" " + below + above))
    }

    @Test func normalizesDecomposedVietnamese() {
        #expect(NFC.normalized("Đa\u{0309}ng u\u{0309}y").unicodeScalars.count == "Đảng ủy".unicodeScalars.count)
        #expect(!NFC.isNormalized("u\u{0309}"))
        #expect(NFC.isNormalized("Đảng ủy Khối các cơ quan Trung ương"))
        #expect(NFC.isNormalized("汉字 🇻🇳 \u{0301}"))
        #expect(!NFC.isNormalized("\u{212B}"))
        #expect(!passesByteCheck("\u{1F71}"))
    }
}
