/// What the tokenizer knows of a letter: its place in the Vietnamese alphabet, its tone and its case.
struct Letter: Hashable, Sendable {
    /// The bits: 0–5 the code, 6–8 the tone, 9 the case.
    let bits: UInt16

    /// The letter with its quality mark and without its tone, 1 to 33; 0 for what is no Vietnamese letter.
    var code: UInt64 { UInt64(bits & 0x3F) }
    /// The tone, 0 for the level tone to 5.
    var tone: UInt64 { UInt64(bits >> 6 & 7) }
    /// Whether the letter is a capital.
    var isUpper: Bool { bits & 0x200 != 0 }
}

/// The letters of Vietnamese by their scalar value.
struct LetterTable: Sendable {
    /// The table, made once.
    static let vietnamese = LetterTable()

    /// The letters in the order of their codes: the Latin ones first, so that code 1 is `a`.
    static let alphabet = Array("abcdefghijklmnopqrstuvwxyzăâđêôơư".unicodeScalars)

    private static let highStart: UInt32 = 0x1EA0
    private var low = [UInt16](repeating: 0, count: 0x1B1)
    private var high = [UInt16](repeating: 0, count: 0x60)

    private init() {
        for (index, scalar) in Self.alphabet.enumerated() {
            let code = UInt16(index + 1)
            set(scalar, code)
            set(scalar.properties.uppercaseMapping.unicodeScalars.first ?? scalar, code | 0x200)
        }
        // Rows of level, huyền, hỏi, ngã, sắc, nặng.
        let rows = [
            "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ",
            "ưừửữứự", "yỳỷỹýỵ",
        ]
        for row in rows {
            let scalars = Array(row.unicodeScalars)
            let code = self[scalars[0].value].bits
            for (tone, scalar) in scalars.enumerated() {
                set(scalar, code | UInt16(tone) << 6)
                set(
                    scalar.properties.uppercaseMapping.unicodeScalars.first ?? scalar,
                    code | UInt16(tone) << 6 | 0x200
                )
            }
        }
        // Eth, lower and upper, and the African D look like Đ and are often typed for it.
        let stroke = self[0x111].bits
        set("\u{F0}", stroke)
        set("\u{D0}", stroke | 0x200)
        set("\u{189}", stroke | 0x200)
    }

    /// The letter that a scalar is.
    subscript(scalar: UInt32) -> Letter {
        if scalar < 0x1B1 { return Letter(bits: low[Int(scalar)]) }
        guard scalar >= Self.highStart, scalar < Self.highStart + 0x60 else { return Letter(bits: 0) }
        return Letter(bits: high[Int(scalar - Self.highStart)])
    }

    private mutating func set(_ scalar: Unicode.Scalar, _ bits: UInt16) {
        if scalar.value < 0x1B1 {
            low[Int(scalar.value)] = bits
        } else if scalar.value >= Self.highStart, scalar.value < Self.highStart + 0x60 {
            high[Int(scalar.value - Self.highStart)] = bits
        }
    }
}
