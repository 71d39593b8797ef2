/// The XML declaration (XML 1.0, section 2.8).
enum XMLDeclaration {
    /// The encoding that a declaration names, in small letters.
    ///
    /// - Parameter markup: The first markup of a file, from its `<?`.
    /// - Returns: The name, or nil when it is no XML declaration, names none or is not well-formed.
    static func encoding(of markup: String) -> String? {
        let bytes = Array(markup.utf8)
        let word = Array("encoding".utf8)
        guard bytes.starts(with: "<?xml".utf8), bytes.count > 5, isSpace(bytes[5]) else { return nil }
        guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: word) }) else {
            return nil
        }
        let rest = bytes[(start + word.count)...].drop { isSpace($0) || $0 == UInt8(ascii: "=") }
        guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
        return String(decoding: rest.dropFirst().prefix { $0 != quote }, as: UTF8.self).lowercased()
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
}
