extension TextEncoding {
    /// Finds the encoding that a label names; nil when no encoding here has that label.
    ///
    /// Letter case, spaces, hyphens, underscores and colons make no difference, so that `utf8`, `UTF-8` and `utf_8` are one.
    /// Besides the names themselves it knows the aliases of the IANA registry that are in use (`cp1258`, `csVISCII`),
    /// and of the encodings that are not in it the names that programs and fonts use (`abc`, `vn3`, `vni-win`,
    /// `x-viet-tcvn5712`). `ISO-8859-1` and `US-ASCII` give ``windows1252``, as the WHATWG Encoding Standard has it.
    ///
    /// - Parameter label: The label, as a user, a page or a header writes it.
    public init?(label: String) {
        guard let encoding = Self.byLabel[Self.key(of: label)] else { return nil }
        self = encoding
    }

    /// The letters and digits of a label, in lower case.
    private static func key(of label: String) -> [UInt8] {
        label.utf8.compactMap { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
            case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "\t"): nil
            default: byte
            }
        }
    }

    private static let byLabel: [[UInt8]: TextEncoding] = {
        var result: [[UInt8]: TextEncoding] = [:]
        for encoding in all { result[key(of: encoding.name)] = encoding }
        for (encoding, labels) in aliases {
            for label in labels { result[key(of: label)] = encoding }
        }
        return result
    }()

    private static let aliases: [(TextEncoding, [String])] = [
        (.utf8, ["unicode-1-1-utf-8", "x-unicode20utf8", "csUTF8"]),
        (.utf16, ["unicode", "csUTF16", "ISO-10646-UCS-2", "UCS-2"]),
        (.utf16LittleEndian, ["csUTF16LE", "UCS-2LE", "UTF-16-LE"]),
        (.utf16BigEndian, ["csUTF16BE", "UCS-2BE", "UTF-16-BE", "unicodefffe"]),
        (.utf32LittleEndian, ["csUTF32LE", "UCS-4LE"]),
        (.utf32BigEndian, ["csUTF32BE", "UCS-4BE", "UTF-32"]),
        (
            .tcvn3,
            [
                "abc", "tcvn3-abc", "abc-tcvn3", "x-tcvn3", "vn3", "vscii-3", "tcvn5712-3", "vn2", "vscii-2",
                "tcvn5712-2",
            ]
        ),
        (
            .tcvn5712,
            [
                "tcvn", "tcvn5712", "tcvn-5712", "tcvn5712-1:1993", "x-viet-tcvn5712", "x-tcvn5712", "vn1", "vscii",
                "vscii-1", "iso-ir-180",
            ]
        ),
        (.vni, ["vni-win", "vni-windows", "vniwin", "x-viet-vni", "x-vni"]),
        (.viscii, ["csVISCII", "viscii1.1-1", "x-viscii", "x-viet-viscii", "rfc1456"]),
        (.windows1258, ["cp1258", "x-cp1258", "ms1258", "cswindows1258", "ibm1258"]),
        (
            .windows1252,
            [
                "cp1252", "x-cp1252", "ISO-8859-1", "ISO8859-1", "latin1", "l1", "iso-ir-100", "cp819", "US-ASCII",
                "ASCII",
                "ANSI_X3.4-1968",
            ]
        ),
    ]
}
