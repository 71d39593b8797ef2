/// The vowels of the Vietnamese alphabet with their marks and tones.
enum VietnameseLetters {
    /// A tone mark; the level tone has none.
    enum Tone: Int, CaseIterable {
        case level, grave, hook, tilde, acute, dot
    }

    /// A mark that makes another letter of a vowel.
    enum Shape {
        case plain, circumflex, breve
    }

    /// A vowel with a tone.
    ///
    /// - Parameters:
    ///   - vowel: One of a ă â e ê i o ô ơ u ư y, small or capital.
    ///   - tone: The tone.
    /// - Returns: The letter; nil when the scalar is no vowel.
    static func letter(_ vowel: UInt16, with tone: Tone) -> UInt16? {
        guard vowel < rowOfVowel.count, case let row = Int(rowOfVowel[Int(vowel)]), row < rows.count else { return nil }
        return rows[row][tone.rawValue]
    }

    /// A plain vowel with a mark that makes another letter of it.
    ///
    /// - Parameters:
    ///   - vowel: One of a, e, o, small or capital; with the plain shape any scalar.
    ///   - shape: The mark.
    /// - Returns: The letter; nil when it has no such form.
    static func vowel(_ vowel: UInt16, shaped shape: Shape) -> UInt16? {
        switch (shape, vowel) {
        case (.plain, _): vowel
        case (.circumflex, 0x61): 0xE2
        case (.circumflex, 0x41): 0xC2
        case (.circumflex, 0x65): 0xEA
        case (.circumflex, 0x45): 0xCA
        case (.circumflex, 0x6F): 0xF4
        case (.circumflex, 0x4F): 0xD4
        case (.breve, 0x61): 0x103
        case (.breve, 0x41): 0x102
        default: nil
        }
    }

    /// The capital of a vowel.
    ///
    /// - Parameter scalar: Any scalar.
    /// - Returns: The capital; the scalar itself when it is no small vowel.
    static func capital(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard let value = UInt16(exactly: scalar.value), let capital = capitals[value] else { return scalar }
        return Unicode.Scalar(capital) ?? scalar
    }

    private static let capitals: [UInt16: UInt16] = {
        let half = rows.count / 2
        let pairs = (0..<half).flatMap { zip(rows[$0], rows[$0 + half]) }
        return Dictionary(uniqueKeysWithValues: pairs.map { ($0, $1) })
    }()

    /// Each vowel with its tones in the order of ``Tone``; the small ones, then the capitals in the same order.
    static let rows: [[UInt16]] = [
        [0x61, 0xE0, 0x1EA3, 0xE3, 0xE1, 0x1EA1],
        [0x103, 0x1EB1, 0x1EB3, 0x1EB5, 0x1EAF, 0x1EB7],
        [0xE2, 0x1EA7, 0x1EA9, 0x1EAB, 0x1EA5, 0x1EAD],
        [0x65, 0xE8, 0x1EBB, 0x1EBD, 0xE9, 0x1EB9],
        [0xEA, 0x1EC1, 0x1EC3, 0x1EC5, 0x1EBF, 0x1EC7],
        [0x69, 0xEC, 0x1EC9, 0x129, 0xED, 0x1ECB],
        [0x6F, 0xF2, 0x1ECF, 0xF5, 0xF3, 0x1ECD],
        [0xF4, 0x1ED3, 0x1ED5, 0x1ED7, 0x1ED1, 0x1ED9],
        [0x1A1, 0x1EDD, 0x1EDF, 0x1EE1, 0x1EDB, 0x1EE3],
        [0x75, 0xF9, 0x1EE7, 0x169, 0xFA, 0x1EE5],
        [0x1B0, 0x1EEB, 0x1EED, 0x1EEF, 0x1EE9, 0x1EF1],
        [0x79, 0x1EF3, 0x1EF7, 0x1EF9, 0xFD, 0x1EF5],
        [0x41, 0xC0, 0x1EA2, 0xC3, 0xC1, 0x1EA0],
        [0x102, 0x1EB0, 0x1EB2, 0x1EB4, 0x1EAE, 0x1EB6],
        [0xC2, 0x1EA6, 0x1EA8, 0x1EAA, 0x1EA4, 0x1EAC],
        [0x45, 0xC8, 0x1EBA, 0x1EBC, 0xC9, 0x1EB8],
        [0xCA, 0x1EC0, 0x1EC2, 0x1EC4, 0x1EBE, 0x1EC6],
        [0x49, 0xCC, 0x1EC8, 0x128, 0xCD, 0x1ECA],
        [0x4F, 0xD2, 0x1ECE, 0xD5, 0xD3, 0x1ECC],
        [0xD4, 0x1ED2, 0x1ED4, 0x1ED6, 0x1ED0, 0x1ED8],
        [0x1A0, 0x1EDC, 0x1EDE, 0x1EE0, 0x1EDA, 0x1EE2],
        [0x55, 0xD9, 0x1EE6, 0x168, 0xDA, 0x1EE4],
        [0x1AF, 0x1EEA, 0x1EEC, 0x1EEE, 0x1EE8, 0x1EF0],
        [0x59, 0x1EF2, 0x1EF6, 0x1EF8, 0xDD, 0x1EF4],
    ]

    /// The row of each vowel by its code point; for other code points no row.
    private static let rowOfVowel: [UInt8] = {
        var result = [UInt8](repeating: .max, count: 0x1B1)
        for (index, row) in rows.enumerated() { result[Int(row[0])] = UInt8(index) }
        return result
    }()
}
