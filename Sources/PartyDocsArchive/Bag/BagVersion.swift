internal import PartyDocsCore

/// A version of BagIt, as `bagit.txt` states it.
struct BagVersion: Hashable, Comparable, Sendable, CustomStringConvertible {
    let major: Int
    let minor: Int

    /// RFC 8493.
    static let rfc8493 = Self(major: 1, minor: 0)
    /// The last of the drafts.
    static let draft = Self(major: 0, minor: 97)

    /// Whether this library knows the rules of the version: those of the drafts from 0.93 on, and 1.0.
    var isKnown: Bool { self == .rfc8493 || (major == 0 && (93...97).contains(minor)) }

    /// Whether the rules of RFC 8493 hold, which are stricter than those of the drafts.
    var isStrict: Bool { self >= .rfc8493 }

    var description: String { "\(major).\(minor)" }

    init(major: Int, minor: Int) {
        self.major = major
        self.minor = minor
    }

    /// Reads `M.N`; nil when the text is something else.
    init?(_ text: Substring) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let isPlain = parts.allSatisfy { !$0.isEmpty && $0.utf8.count < 6 && $0.utf8.allSatisfy(\.isASCIIDigit) }
        guard parts.count == 2, isPlain, let major = Int(parts[0]), let minor = Int(parts[1]) else { return nil }
        self.init(major: major, minor: minor)
    }

    static func < (left: Self, right: Self) -> Bool {
        (left.major, left.minor) < (right.major, right.minor)
    }
}
