/// The case of names.
enum NameCase {
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
