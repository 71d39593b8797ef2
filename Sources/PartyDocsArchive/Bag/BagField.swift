/// A field of bag-info.txt (RFC 8493, section 2.2.2): a label and a value for people.
public struct BagField: Hashable, Sendable {
    /// The label, as in `Source-Organization`.
    public var name: String
    /// The value.
    public var value: String

    /// Makes a field.
    ///
    /// - Parameters:
    ///   - name: The label; no colon and no line end.
    ///   - value: The value; a line end in it is written as a continuation line.
    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }

    /// Whether the label can be written.
    var isValid: Bool {
        let bytes = name.utf8
        guard let first = bytes.first, let last = bytes.last, first != 0x20, last != 0x20 else { return false }
        return bytes.allSatisfy { $0 != UInt8(ascii: ":") && $0 >= 0x20 }
    }

    /// The line, or lines, of the field.
    var line: String {
        let lines = value.split(omittingEmptySubsequences: false) { $0.isNewline }
        return name + ": " + lines.joined(separator: "\n  ") + "\n"
    }
}
