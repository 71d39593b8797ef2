extension JSONText {
    /// The text of a string of which the escapes have been checked.
    static func unescaped(_ raw: UnsafeBufferPointer<UInt8>) -> String {
        String(unsafeUninitializedCapacity: raw.count) { output in
            var count = 0
            var position = 0
            while position < raw.count {
                let byte = raw[position]
                position += 1
                guard byte == UInt8(ascii: "\\"), position < raw.count else {
                    output[count] = byte
                    count += 1
                    continue
                }
                let letter = raw[position]
                position += 1
                guard letter == UInt8(ascii: "u") else {
                    output[count] = plain(letter)
                    count += 1
                    continue
                }
                let scalar = scalar(in: raw, at: &position)
                for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                    output[count] = unit
                    count += 1
                }
            }
            return count
        }
    }

    /// The byte that a two-character escape stands for.
    private static func plain(_ letter: UInt8) -> UInt8 {
        switch letter {
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: letter
        }
    }

    /// The scalar of one escape of four digits or of a pair, from the first digit on.
    private static func scalar(in raw: UnsafeBufferPointer<UInt8>, at position: inout Int) -> Unicode.Scalar {
        let first = codeUnit(in: raw, at: &position)
        guard first & 0xFC00 == 0xD800 else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
        position += 2
        let second = codeUnit(in: raw, at: &position)
        return Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + second & 0x3FF) ?? "\u{FFFD}"
    }

    private static func codeUnit(in raw: UnsafeBufferPointer<UInt8>, at position: inout Int) -> UInt32 {
        var unit: UInt32 = 0
        for index in position..<min(position + 4, raw.count) {
            unit = unit << 4 | UInt32(hexValue(raw[index]) ?? 0)
        }
        position += 4
        return unit
    }
}
