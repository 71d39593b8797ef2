/// A form of a source that was cut or damaged.
struct SourceVariation {
    /// The bytes.
    let bytes: [UInt8]
    /// What was done.
    let name: String

    /// Forms of a source: cut at places that are spread over it, and damaged at random.
    ///
    /// - Parameters:
    ///   - bytes: The source.
    ///   - count: The number of cut and of damaged forms.
    ///   - generator: What damages.
    /// - Returns: The forms.
    static func all(of bytes: [UInt8], count: Int, using generator: inout SeededGenerator) -> [SourceVariation] {
        guard !bytes.isEmpty else { return [] }
        var variations: [SourceVariation] = []
        for step in 0..<count {
            // Half of the places follow from the length, the others are random: near marks as well as far from them.
            let place =
                step.isMultiple(of: 2)
                ? bytes.count * step / max(1, count) : generator.number(in: 0...(bytes.count - 1))
            variations.append(SourceVariation(bytes: Array(bytes[..<place]), name: "cut at byte \(place)"))
        }
        for step in 0..<count {
            var damaged = bytes
            for _ in 0...(step % 4) { damage(&damaged, using: &generator) }
            variations.append(SourceVariation(bytes: damaged, name: "damage \(step + 1)"))
        }
        return variations
    }

    private static func damage(_ bytes: inout [UInt8], using generator: inout SeededGenerator) {
        guard !bytes.isEmpty else { return }
        let place = generator.number(in: 0...(bytes.count - 1))
        let end = min(bytes.count, place + generator.number(in: 1...40))
        switch generator.number(in: 0...5) {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: generator.next())
        case 1: bytes[place] ^= 1 << UInt8(generator.number(in: 0...7))
        case 2: bytes.removeSubrange(place..<end)
        case 3: bytes.insert(contentsOf: bytes[place..<end], at: generator.number(in: 0...bytes.count))
        case 4:
            let marks: [UInt8] = [
                0, 0x09, 0x0A, 0x0C, 0x0D, 0x20, 0x26, 0x2D, 0x3C, 0x3E, 0x7F, 0xC2, 0xE1, 0xFE, 0xFF,
            ]
            bytes.insert(generator.pick(marks), at: place)
        default:
            let other = generator.number(in: 0...(bytes.count - 1))
            bytes.swapAt(place, other)
        }
    }
}
