internal import PartyDocsCore

/// Text in the forms in which an archive is searched.
enum SearchText {
    /// Lower case in NFC, white space of any kind and length as one space, none at the ends.
    static func folded(_ text: String) -> [UInt8] {
        var folded = NFC.normalized(text.lowercased())
        return folded.withUTF8 { bytes in
            var result: [UInt8] = []
            result.reserveCapacity(bytes.count)
            var position = 0
            var isAfterSpace = true
            while position < bytes.count {
                let length = WhiteSpace.length(in: bytes, at: position)
                if length > 0 {
                    if !isAfterSpace { result.append(0x20) }
                    isAfterSpace = true
                    position += length
                } else {
                    result.append(bytes[position])
                    isAfterSpace = false
                    position += 1
                }
            }
            if isAfterSpace, !result.isEmpty { result.removeLast() }
            return result
        }
    }

    /// The same without diacritics: `Nguyễn` is `nguyen`, `Đảng` is `dang`.
    static func base(_ text: String) -> [UInt8] {
        base(ofFolded: folded(text))
    }

    /// A folded text without diacritics.
    static func base(ofFolded folded: [UInt8]) -> [UInt8] {
        guard folded.contains(where: { $0 >= 0x80 }) else { return folded }
        var result: [UInt8] = []
        result.reserveCapacity(folded.count)
        for scalar in String(decoding: folded, as: UTF8.self).unicodeScalars {
            if scalar.isASCII {
                result.append(UInt8(truncatingIfNeeded: scalar.value))
            } else if let letter = base(of: scalar) {
                result.append(letter)
            } else if !(0x300...0x36F).contains(scalar.value) {
                result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return result
    }

    // MARK: Letters

    /// The blocks of Latin letters with diacritics: Latin-1 and Extended-A and -B, and Extended Additional.
    private static let blocks: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x1E00...0x1EFF]

    /// The letters without their diacritics by block and place; zero for what is no letter with one.
    private static let letters: [[UInt8]] = blocks.map { block in
        block.map { Unicode.Scalar($0).flatMap(namedBase(of:)) ?? 0 }
    }

    private static func base(of scalar: Unicode.Scalar) -> UInt8? {
        for (number, block) in blocks.enumerated() where block.contains(scalar.value) {
            let letter = letters[number][Int(scalar.value - block.lowerBound)]
            return letter == 0 ? nil : letter
        }
        return nil
    }

    /// The letter that the Unicode name of a scalar begins with, as in `LATIN SMALL LETTER D WITH STROKE`.
    private static func namedBase(of scalar: Unicode.Scalar) -> UInt8? {
        let start = "LATIN SMALL LETTER "
        guard let name = scalar.properties.name, name.hasPrefix(start) else { return nil }
        let rest = name.utf8.dropFirst(start.utf8.count)
        guard let letter = rest.first, rest.dropFirst().starts(with: " WITH ".utf8) else { return nil }
        return letter | 0x20
    }
}
