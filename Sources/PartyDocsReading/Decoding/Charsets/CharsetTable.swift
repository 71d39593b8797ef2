/// The characters of an encoding that has one byte for each.
struct CharsetTable: Sendable {
    /// The code point of each byte; ``unassigned`` where the encoding has none.
    let codePoints: [UInt16]

    /// What stands for a byte without a character.
    static let unassigned: UInt16 = 0xFFFF

    /// Makes a table from ASCII and what differs from it.
    ///
    /// - Parameters:
    ///   - controls: The control codes below 0x20 that are characters.
    ///   - c1: The code points from 0x80 to 0x9F.
    ///   - upper: The code points from 0xA0 to 0xFF.
    init(controls: [(UInt8, UInt16)] = [], c1: [UInt16], upper: [UInt16]) {
        var codePoints = [UInt16](0..<0x80) + c1 + upper
        for (byte, codePoint) in controls { codePoints[Int(byte)] = codePoint }
        self.codePoints = codePoints
    }

    /// What code page 1252 of Windows has from 0x80 to 0x9F, and so the fonts for Windows that follow it there.
    static let windowsPunctuation: [UInt16] = [
        0x20AC, 0xFFFF, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFF, 0x017D, 0xFFFF,
        0xFFFF, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFF, 0x017E, 0x0178,
    ]
}
