/// The case of names.
enum NameCase {
    /// A name in capitals in small letters, abbreviations excepted (`UBND tỉnh`).
    ///
    /// - Parameter name: The name.
    /// - Returns: The name with no capitals but those of abbreviations.
    static func sentenceCased(_ name: String) -> String {
        name.split(separator: " ").map { word in
            Phrase(String(word)).keys.allSatisfy(SyllableShape.isVietnamese) ? word.lowercased() : String(word)
        }
        .joined(separator: " ")
    }

    /// A name in capitals with only the first letter of each syllable as a capital.
    ///
    /// - Parameter name: The name.
    /// - Returns: The name in title case.
    static func titleCased(_ name: String) -> String {
        var result = String.UnicodeScalarView()
        var isInside = false
        for scalar in name.unicodeScalars {
            if scalar.properties.isAlphabetic {
                if isInside {
                    result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
                } else {
                    result.append(scalar)
                }
                isInside = true
            } else {
                result.append(scalar)
                isInside = false
            }
        }
        return String(result)
    }
}
