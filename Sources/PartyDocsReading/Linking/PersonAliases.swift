/// Names by which everybody knows a person.
enum PersonAliases {
    private static let names: [[TokenKey]: [TokenKey]] = [
        Phrase("Bác Hồ").keys: Phrase("Hồ Chí Minh").keys,
        Phrase("Nguyễn Ái Quốc").keys: Phrase("Hồ Chí Minh").keys,
        Phrase("Nguyễn Tất Thành").keys: Phrase("Hồ Chí Minh").keys,
    ]

    /// The words of the full name of a person.
    ///
    /// - Parameter keys: The words of the name in the text.
    /// - Returns: The words of the full name; nil when the name stands for itself.
    static func fullName(of keys: [TokenKey]) -> [TokenKey]? {
        names[keys]
    }
}
