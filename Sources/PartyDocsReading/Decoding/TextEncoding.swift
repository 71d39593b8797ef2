/// An encoding that texts are read from.
///
/// ```swift
/// var options = PlainTextReader.Options()
/// options.encoding = .tcvn3
/// ```
///
/// Encodings that the IANA registry knows bear its names; ``tcvn3``, ``tcvn5712`` and ``vni`` are not in it and have
/// names of this library's own.
public struct TextEncoding: Hashable, Sendable {
    /// The name that the encoding has in files, as in `windows-1258`.
    public let name: String

    private init(_ name: String) {
        self.name = name
    }

    /// UTF-8 (RFC 3629).
    public static let utf8 = Self("UTF-8")
    /// UTF-16 (RFC 2781), its byte order told by the byte order mark, or else by where its zero bytes stand.
    public static let utf16 = Self("UTF-16")
    /// UTF-16 with the less significant byte first.
    public static let utf16LittleEndian = Self("UTF-16LE")
    /// UTF-16 with the more significant byte first.
    public static let utf16BigEndian = Self("UTF-16BE")
    /// UTF-32 with the least significant byte first.
    public static let utf32LittleEndian = Self("UTF-32LE")
    /// UTF-32 with the most significant byte first.
    public static let utf32BigEndian = Self("UTF-32BE")
    /// TCVN3, the encoding of the ABC fonts (`.VnTime`), with the punctuation of Windows in 0x80–0x9F.
    ///
    /// Its letters are those of TCVN 5712:1993, second code set (VN2). Capitals with tones come from a font of capitals
    /// (`.VnTimeH`) and can't be told from small letters by the bytes.
    public static let tcvn3 = Self("TCVN3")
    /// TCVN 5712:1993, first code set (VN1), which has the capitals with tones in places of control codes.
    public static let tcvn5712 = Self("TCVN5712-1")
    /// VNI for Windows, the encoding of the VNI fonts (`VNI-Times`): a letter, then a byte for its marks.
    public static let vni = Self("VNI")
    /// VISCII 1.1 (RFC 1456).
    public static let viscii = Self("VISCII")
    /// Code page 1258 of Windows: a letter, then a combining tone.
    public static let windows1258 = Self("windows-1258")
    /// Code page 1252 of Windows, which is also what pages mean that name ISO-8859-1.
    public static let windows1252 = Self("windows-1252")

    /// All encodings, in the order of their documentation.
    public static let all: [TextEncoding] = [
        utf8, utf16, utf16LittleEndian, utf16BigEndian, utf32LittleEndian, utf32BigEndian,
        tcvn3, tcvn5712, vni, viscii, windows1258, windows1252,
    ]
}

extension TextEncoding: CustomStringConvertible {
    /// The name.
    public var description: String { name }
}
