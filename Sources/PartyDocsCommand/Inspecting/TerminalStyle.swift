/// How wide and how coloured a view is.
struct TerminalStyle {
    let width: Int
    let isColored: Bool

    func bold(_ text: String) -> String { wrapped(text, "1") }
    func dim(_ text: String) -> String { wrapped(text, "2") }

    private func wrapped(_ text: String, _ code: String) -> String {
        isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }

    /// The text, cut with an ellipsis where it is longer than a number of characters.
    func cut(_ text: some StringProtocol, to count: Int) -> String {
        let text = Console.printable(text)
        return text.count <= count ? text : text.prefix(max(1, count - 1)) + "…"
    }

    /// The text, filled with spaces to a number of characters.
    func padded(_ text: String, to count: Int) -> String {
        text + String(repeating: " ", count: max(0, count - text.count))
    }
}
