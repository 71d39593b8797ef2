internal import PartyDocsCore

/// Language tags (BCP 47) as pages write them.
enum LanguageTag {
    /// The language that a page says it is in; nil where it says none.
    static func ofPage(_ tree: PageTree) -> String? {
        for index in tree.nodes.indices.prefix(2) {
            guard let tag = tree.value(.lang, of: index) ?? tree.value(.xmlLang, of: index) else { continue }
            if let tag = normalized(tag) { return tag }
        }
        return nil
    }

    /// A tag with its language in small letters; nil for what is none.
    ///
    /// - Parameter tag: The tag as written, such as `vi_VN`.
    /// - Returns: The tag: `vi` for any kind of Vietnamese.
    static func normalized(_ tag: String) -> String? {
        let parts = tag.utf8.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        guard tag.utf8.count <= 35, let first = parts.first, 2...3 ~= first.count,
            parts.allSatisfy({ $0.count <= 8 && $0.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit } }),
            first.allSatisfy(\.isASCIILetter)
        else { return nil }
        let language = String(decoding: first.map { $0 | 0x20 }, as: UTF8.self)
        guard language != "vi", parts.count > 1 else { return language }
        return language + "-" + parts.dropFirst().map { String(Substring($0)) }.joined(separator: "-")
    }
}

/// Letters that Vietnamese has and other languages in Latin letters do not.
enum VietnameseLetters {
    /// Whether many letters of a line are such.
    ///
    /// - Parameter bytes: UTF-8.
    /// - Returns: Whether one in 30 is.
    static func areMany(in bytes: ArraySlice<UInt8>) -> Bool {
        var letters = 0
        var own = 0
        var previous: UInt8 = 0
        for byte in bytes {
            if byte.isASCIILetter || byte >= 0xC0 { letters += 1 }
            // U+1EA0–1EF9, ă, đ, ơ, ư.
            if previous == 0xE1, 0xBA...0xBB ~= byte { own += 1 }
            if previous == 0xC4, [0x82, 0x83, 0x90, 0x91].contains(byte) { own += 1 }
            if previous == 0xC6, [0xA0, 0xA1, 0xAF, 0xB0].contains(byte) { own += 1 }
            previous = byte
        }
        return own > 0 && own * 30 >= letters
    }
}
