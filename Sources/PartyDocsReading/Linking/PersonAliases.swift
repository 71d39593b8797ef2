/// Names by which everybody knows a person, as the lexicon has them.
enum PersonAliases {
    private static let names: [[TokenKey]: String] = Dictionary(
        Lexicon.knownPersons.flatMap(\.terms).filter { $0.name != $0.canonicalName }
            .map { (NameKeys.keys(of: $0.name), $0.canonicalName) },
        uniquingKeysWith: { first, _ in first }
    )

    /// The full name of a person.
    ///
    /// - Parameter keys: The words of the name in the text, also with the word of address before it.
    /// - Returns: The full name; nil when the name stands for itself.
    static func fullName(of keys: [TokenKey]) -> String? {
        names[keys]
    }
}
