internal import PartyDocsCore

/// The size of a payload, `BYTES.FILES` (RFC 8493, section 2.2.2).
struct PayloadOxum: Hashable, Sendable, CustomStringConvertible {
    var byteCount: Int
    var fileCount: Int

    var description: String { "\(byteCount).\(fileCount)" }

    init(byteCount: Int, fileCount: Int) {
        self.byteCount = byteCount
        self.fileCount = fileCount
    }

    /// Reads the value of a field; nil when it is something else.
    init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isASCIIDigit) }),
            let byteCount = Int(parts[0]), let fileCount = Int(parts[1])
        else { return nil }
        self.init(byteCount: byteCount, fileCount: fileCount)
    }
}
