/// A path as a manifest or `fetch.txt` writes it.
struct BagPath: Hashable, Sendable {
    /// How the path is written differently from what RFC 8493 asks for, and can be read all the same.
    struct Quirks: OptionSet, Hashable, Sendable {
        let rawValue: UInt8

        /// An asterisk stands before the path, as `md5sum --binary` writes it.
        static let asterisk = Self(rawValue: 1)
        /// The line is escaped with backslashes, as `md5sum` writes names with backslashes or line feeds.
        static let escaped = Self(rawValue: 2)
        /// The path has parts that are `.` or empty.
        static let emptyParts = Self(rawValue: 4)
        /// A slash stands first in `fetch.txt`, which the drafts allow.
        static let leadingSlash = Self(rawValue: 8)
    }

    /// The path with `%0A`, `%0D` and `%25` decoded, and without parts that are `.` or empty.
    let path: String
    /// The path as it is written, apart from the quirks.
    let written: String
    /// How it is written differently.
    let quirks: Quirks

    /// Why a text is no path that may be used.
    struct Fault: Error, Hashable {
        let isUnsafe: Bool
        let message: String
    }

    /// Takes the path of a line.
    ///
    /// - Parameters:
    ///   - text: The path as it is written.
    ///   - quirks: What was taken off before it.
    /// - Throws: ``Fault`` when it may not be used.
    init(_ text: String, quirks: Quirks = []) throws(Fault) {
        if let fault = PathSafety.escapeFault(of: text) {
            throw Fault(isUnsafe: true, message: "The path \"\(text)\" is unsafe: \(fault).")
        }
        if text.utf8.last == UInt8(ascii: "/") {
            throw Fault(isUnsafe: false, message: "\"\(text)\" is a folder, and a manifest lists files.")
        }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let named = parts.filter { !$0.isEmpty && $0 != "." }
        guard !named.isEmpty else { throw Fault(isUnsafe: false, message: "\"\(text)\" names no file.") }
        self.quirks = named.count < parts.count ? quirks.union(.emptyParts) : quirks
        written = named.count < parts.count ? named.joined(separator: "/") : text
        path = PercentEncoding.decoded(written)
    }
}
