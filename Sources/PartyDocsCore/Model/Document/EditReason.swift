/// Why decoded text differs from its source bytes; open.
public struct EditReason: VocabularyTerm {
    /// The term as it is written in files.
    public let rawValue: String

    /// Makes a term from its written form.
    ///
    /// - Parameter rawValue: The term as it is written in files.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A byte order mark was left out.
    public static let byteOrderMark = Self(rawValue: "byteOrderMark")
    /// A line end other than U+000A was made one.
    public static let lineEnd = Self(rawValue: "lineEnd")
    /// The characters were composed (Unicode NFC).
    public static let normalization = Self(rawValue: "normalization")
    /// The bytes were decoded from another encoding.
    public static let charset = Self(rawValue: "charset")
    /// A page break or vertical tab was made a line end.
    public static let pageBreak = Self(rawValue: "pageBreak")
    /// Markup was left out, a reference of markup decoded, white space collapsed.
    public static let markup = Self(rawValue: "markup")
    /// A hard line end inside a sentence was joined.
    public static let lineJoin = Self(rawValue: "lineJoin")
}
