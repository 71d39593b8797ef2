/// A line of a tag file, as UTF-8.
struct TagLine: Hashable {
    /// How a line ends (RFC 8493, section 2.3).
    enum Ending: Hashable {
        case lineFeed, carriageReturn, both, endOfFile
    }

    /// The bytes without the end of the line; UTF-8 that was not checked when the file is in UTF-8.
    var bytes: [UInt8]
    /// The number of the line, from 1.
    var number: Int
    /// How the line ends.
    var ending: Ending
    /// Whether the line is longer than is read, and its end is missing here.
    var isCut = false

    /// The text; nil when it is no UTF-8.
    var text: String? { String(validating: bytes, as: UTF8.self) }

    /// Whether there are only spaces and tabs.
    var isBlank: Bool { bytes.allSatisfy(\.isLinearWhiteSpace) }
}

extension UInt8 {
    /// Whether the byte is a space or a tab, the linear white space of RFC 8493.
    var isLinearWhiteSpace: Bool { self == 0x20 || self == 0x09 }
}
