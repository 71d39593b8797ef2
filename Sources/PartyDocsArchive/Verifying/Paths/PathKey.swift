internal import PartyDocsCore

/// What paths are compared by: names that some file system takes for one have one key.
enum PathKey {
    /// The key of a path: percent codes decoded, NFC, letter case folded.
    static func key(of path: String) -> [UInt8] {
        Array(folded(PercentEncoding.decodedFully(path)).utf8)
    }

    /// The path in NFC with letter case folded.
    static func folded(_ path: String) -> String {
        if path.utf8.allSatisfy({ $0 < 0x80 }) {
            return String(decoding: path.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
        }
        var letters = String.UnicodeScalarView()
        for scalar in NFC.normalized(path).unicodeScalars {
            letters.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        }
        return NFC.normalized(String(letters))
    }

    /// Whether two paths are the same bytes; Swift takes canonically equivalent strings for equal.
    static func areSame(_ first: String, _ second: String) -> Bool {
        first.utf8.elementsEqual(second.utf8)
    }

    /// Whether two paths are equal but for Unicode normalization; Swift compares strings that way.
    static func areEquivalent(_ first: String, _ second: String) -> Bool { first == second }
}
