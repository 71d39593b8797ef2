internal import PartyDocsCore

/// Makes the words that attributes of TEI take out of any text.
enum TEIToken {
    /// A word for an attribute like `type`: what is no letter, mark, digit or sign of the Latin script becomes `_`.
    ///
    /// - Parameter text: Any text.
    /// - Returns: A word that is not empty.
    static func word(_ text: String) -> String {
        guard !text.isEmpty else { return "_" }
        var word = ""
        for scalar in text.unicodeScalars { word.unicodeScalars.append(isWord(scalar) ? scalar : "_") }
        return word
    }

    /// An XML name of ASCII characters.
    ///
    /// - Parameter text: Any text.
    /// - Returns: The text itself when it is such a name.
    static func name(_ text: String) -> String {
        var name = ""
        for byte in text.utf8 where !byte.isUTF8Continuation {
            let isNamePart = byte.isASCIILetter || byte.isASCIIDigit || byte == 0x2D || byte == 0x2E || byte == 0x5F
            name.unicodeScalars.append(isNamePart ? Unicode.Scalar(byte) : "_")
        }
        guard let first = name.utf8.first, first.isASCIILetter || first == 0x5F else { return "_" + name }
        return name
    }

    /// A number of a version as TEI wants it, or `0` when the text is none.
    static func version(_ text: String?) -> String {
        guard let text else { return "0" }
        let parts = text.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
        let isVersion =
            (1...4).contains(parts.count)
            && parts.allSatisfy { part in
                guard let first = part.first, first.isASCIIDigit else { return false }
                let rest = part.drop { $0.isASCIIDigit }.drop { $0.isASCIILetter && $0 >= 0x61 }
                return rest.allSatisfy(\.isASCIIDigit)
            }
        return isVersion ? text : "0"
    }

    /// A language tag (BCP 47), if the text has the form of one.
    static func language(_ text: String) -> String? {
        let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
        let isTag = parts.allSatisfy {
            (1...8).contains($0.count) && $0.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
        }
        guard isTag, parts[0].allSatisfy(\.isASCIILetter) else { return nil }
        return text
    }

    /// A reference to a resource (RFC 3986), with what it does not allow in percent signs; nil for no text.
    static func address(_ text: String) -> String? {
        guard !text.isEmpty else { return nil }
        let bytes = Array(text.utf8)
        var address = ""
        var hasFragment = false
        for (index, byte) in bytes.enumerated() {
            let isAllowed: Bool
            switch byte {
            case 0x25: isAllowed = index + 2 < bytes.count && bytes[index + 1].isHexDigit && bytes[index + 2].isHexDigit
            case 0x23:
                isAllowed = !hasFragment
                hasFragment = true
            default: isAllowed = byte.isASCIILetter || byte.isASCIIDigit || "-._~:/?@!$&'()*+,;=".utf8.contains(byte)
            }
            if isAllowed {
                address.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                address += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
            }
        }
        return hasScheme(address) ? address : escapingColons(address)
    }

    /// Whether an address begins with a scheme, or has no colon that could be taken for the end of one.
    private static func hasScheme(_ address: String) -> Bool {
        let head = address.utf8.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
        guard let colon = head.firstIndex(of: 0x3A) else { return true }
        let scheme = head[..<colon]
        let isScheme = scheme.first.map(\.isASCIILetter) ?? false
        let hasRest = address.utf8.index(after: colon) < address.utf8.endIndex
        return isScheme && hasRest
            && scheme.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E }
    }

    private static func escapingColons(_ address: String) -> String {
        var result = ""
        for scalar in address.unicodeScalars { result += scalar == ":" ? "%3A" : String(scalar) }
        return result
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x21...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x300...0x36F, 0x1E00...0x1EFF: true
        default: false
        }
    }
}

extension UInt8 {
    fileprivate var isHexDigit: Bool { isASCIIDigit || (self | 0x20) &- 0x61 < 6 }
}
