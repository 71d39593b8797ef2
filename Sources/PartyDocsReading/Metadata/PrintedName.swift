/// Names as pages print them.
enum PrintedName {
    /// A name with capitals at the start of its words only, where it is printed in capitals throughout.
    ///
    /// - Parameter name: The name as printed.
    /// - Returns: The name as written in running text.
    static func titleCase(_ name: String) -> String {
        guard !name.unicodeScalars.contains(where: { $0.properties.isLowercase }) else { return name }
        var result = ""
        var startsWord = true
        for scalar in name.unicodeScalars {
            result += startsWord ? String(scalar) : scalar.properties.lowercaseMapping
            startsWord = !scalar.properties.isAlphabetic
        }
        return result
    }

    /// Words in small letters.
    static func lowercased(_ words: String) -> String {
        words.unicodeScalars.reduce(into: "") { $0 += $1.properties.lowercaseMapping }
    }
}
