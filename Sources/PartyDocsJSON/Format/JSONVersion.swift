internal import PartyDocsCore

/// The version of a format, the member `schema` of every file.
struct JSONVersion: Equatable {
    /// The version that this library writes.
    static let written = "1.0-draft"
    /// The major version that this library reads.
    static let major = 1

    let major: Int

    /// Reads a version such as `1.0`, `1.12` or `1.0-draft`; nil when the text is none.
    init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 2, let major = Self.number(parts[0]) else { return nil }
        let minor = parts[1].split(separator: UInt8(ascii: "-"), maxSplits: 1, omittingEmptySubsequences: false)
        guard Self.number(minor[0]) != nil, minor.count == 1 || Self.isLabel(minor[1]) else { return nil }
        self.major = major
    }

    /// Refuses an object whose version this library does not read.
    static func check(_ root: JSONObject) throws(JSONFault) {
        let schema = try root.requiredString("schema")
        guard let version = JSONVersion(schema) else {
            throw root.fault("has a \"schema\" that is no version such as 1.0", at: try root.required("schema"))
        }
        guard version.major == Self.major else {
            throw JSONFault(
                .unsupportedVersion,
                "The \(root.what) is of version \(schema), and only versions \(Self.major).x can be read.",
                at: try root.required("schema").offset
            )
        }
    }

    private static func number(_ digits: Substring.UTF8View) -> Int? {
        guard (1...6).contains(digits.count), digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
        guard digits.count == 1 || digits.first != 0x30 else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    }

    private static func isLabel(_ label: Substring.UTF8View) -> Bool {
        !label.isEmpty && label.allSatisfy { $0 | 0x20 &- 0x61 < 26 || $0 &- 0x30 < 10 }
    }
}
