internal import PartyDocsCore
internal import PartyDocsTestKit
internal import Testing

@Suite struct TextOffsetIndexTests {
    /// Positions found by walking the text.
    private func walked(_ text: String, _ unit: OffsetUnit) -> [(offset: Int, position: Int)] {
        var result = [(0, 0)]
        var (offset, position) = (0, 0)
        for scalar in text.unicodeScalars {
            offset += UTF8.width(scalar)
            switch unit {
            case .utf8: position += UTF8.width(scalar)
            case .utf16: position += UTF16.width(scalar)
            case .unicodeScalar: position += 1
            }
            result.append((offset, position))
        }
        return result
    }

    @Test(arguments: OffsetUnit.allCases) func agreesWithAWalkBothWays(unit: OffsetUnit) {
        for seed in 0..<150 as Range<UInt64> {
            let text = RandomDocument.make(seed: seed).text
            let index = TextOffsetIndex(text, unit: unit)
            for (offset, position) in walked(text, unit) {
                #expect(index.position(of: TextOffset(utf8: offset)) == position, "seed \(seed)")
                #expect(index.offset(at: position) == TextOffset(utf8: offset), "seed \(seed)")
            }
        }
    }

    @Test func answersNothingOutsideTheTextOrInsideACharacter() {
        let index = TextOffsetIndex("a😀b", unit: .utf16)
        #expect(index.count == 4)
        #expect(index.offset(at: 2) == nil)
        #expect(index.offset(at: 5) == nil)
        #expect(index.offset(at: -1) == nil)
        #expect(index.position(of: TextOffset(utf8: 7)) == nil)
        #expect(index.range(of: TextSpan(utf8: 1..<5)) == 1..<3)
        #expect(index.span(of: 1..<3) == TextSpan(utf8: 1..<5))
        #expect(TextOffsetIndex("aé", unit: .utf8).offset(at: 2) == nil)
    }
}
