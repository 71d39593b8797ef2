/// A script, as far as texts from Viet Nam and about it are told apart by theirs.
enum Script: Int, CaseIterable {
    case latin
    case cyrillic
    case arabic
    case thai
    case lao
    case myanmar
    case khmer
    case hangul
    case kana
    case han
    case cham
    case taiViet
    case pahawhHmong
    case nyiakengHmong
    case other

    /// The script of a letter, by the block that it is in (The Unicode Standard, Blocks.txt).
    ///
    /// - Parameter scalar: The value of a letter or mark.
    /// - Returns: The script; nil for marks that letters of any script take.
    static func of(_ scalar: UInt32) -> Script? {
        if scalar < 0x300 { return .latin }
        switch scalar {
        case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF: return nil
        case 0x400...0x52F: return .cyrillic
        case 0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFE: return .arabic
        case 0xE00...0xE7F: return .thai
        case 0xE80...0xEFF: return .lao
        case 0x1000...0x109F, 0xA9E0...0xA9FF, 0xAA60...0xAA7F: return .myanmar
        case 0x1780...0x17FF: return .khmer
        case 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FF: return .hangul
        case 0x3040...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: return .kana
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: return .han
        case 0xAA00...0xAA5F: return .cham
        case 0xAA80...0xAADF: return .taiViet
        case 0x16B00...0x16B8F: return .pahawhHmong
        case 0x1E100...0x1E14F: return .nyiakengHmong
        case 0x1D00...0x1DBF, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF, 0xAB30...0xAB6F: return .latin
        default: return .other
        }
    }
}
