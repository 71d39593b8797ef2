/// Keeps spreadsheets from taking text for a formula.
///
/// A cell that starts with a character that opens a formula gets an apostrophe before it, and so does a cell that
/// starts with an apostrophe: taking one apostrophe from the start of each free-text cell that has one gives the text
/// back.
enum FormulaGuard {
    static let mark = UInt8(ascii: "'")

    static func isNeeded(for text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        switch first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), mark: return true
        case UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): return true
        case 0xEF: return isFullWidthSign(text)
        default: return false
        }
    }

    /// Whether the text starts with the full-width form of `=`, `+`, `-` or `@`, which spreadsheets of East Asia accept.
    private static func isFullWidthSign(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count >= 3, text[1] == 0xBC else { return false }
        return [0x9D, 0x8B, 0x8D, 0xA0].contains(text[2])
    }
}
