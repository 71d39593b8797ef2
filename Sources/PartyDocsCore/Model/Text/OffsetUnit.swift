/// The unit in which a file or an interface counts positions of a text.
public enum OffsetUnit: String, Hashable, Sendable, CaseIterable {
    /// Bytes of UTF-8, as this library counts inside.
    case utf8
    /// Unicode scalars, as the W3C TextPositionSelector and Python count; the unit of this library's files.
    case unicodeScalar
    /// UTF-16 code units, as JavaScript, Java and the Language Server Protocol count.
    case utf16
}
