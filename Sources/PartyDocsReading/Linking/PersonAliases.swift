/// Names by which everybody knows a person.
enum PersonAliases {
    private static let names: [[TokenKey]: String] = [
        Phrase("Bác Hồ").keys: "Hồ Chí Minh",
        Phrase("Cụ Hồ").keys: "Hồ Chí Minh",
        Phrase("Nguyễn Ái Quốc").keys: "Hồ Chí Minh",
        Phrase("Nguyễn Tất Thành").keys: "Hồ Chí Minh",
    ]

    /// The full name of a person.
    ///
    /// - Parameter keys: The words of the name in the text, also with the word of address before it.
    /// - Returns: The full name; nil when the name stands for itself.
    static func fullName(of keys: [TokenKey]) -> String? {
        names[keys]
    }
}
