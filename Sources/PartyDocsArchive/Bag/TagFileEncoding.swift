/// A character encoding of tag files (RFC 8493, section 2.1.1), by its names in the IANA registry.
enum TagFileEncoding: Hashable, Sendable {
    case utf8, utf16, utf16LittleEndian, utf16BigEndian, ascii, latin1, windows1252

    /// The encoding of a name in any letter case; nil when this library does not read it.
    init?(name: some StringProtocol) {
        switch name.lowercased() {
        case "utf-8", "utf8", "csutf8": self = .utf8
        case "utf-16", "utf16", "csutf16", "iso-10646-ucs-2", "ucs-2": self = .utf16
        case "utf-16le", "csutf16le": self = .utf16LittleEndian
        case "utf-16be", "csutf16be": self = .utf16BigEndian
        case "us-ascii", "ascii", "iso646-us", "ansi_x3.4-1968", "csascii": self = .ascii
        case "iso-8859-1", "iso_8859-1", "latin1", "l1", "cp819", "ibm819", "iso8859-1": self = .latin1
        case "windows-1252", "cp1252", "cswindows1252": self = .windows1252
        default: return nil
        }
    }

    /// Whether a unit of text has two bytes.
    var isWide: Bool {
        switch self {
        case .utf16, .utf16LittleEndian, .utf16BigEndian: true
        case .utf8, .ascii, .latin1, .windows1252: false
        }
    }
}
