/// Terms of one category and kind, one a line, as the built-in tables write them.
///
/// A line is `name | name`, where each stands for itself, or `name | name = canonical name`.
struct LexiconTable: Sendable {
    let category: LexiconCategory
    let kind: String?
    let letterCase: LexiconTerm.LetterCaseRule
    let lines: String

    init(
        _ category: LexiconCategory,
        kind: String? = nil,
        letterCase: LexiconTerm.LetterCaseRule = .initial,
        _ lines: String
    ) {
        self.category = category
        self.kind = kind
        self.letterCase = letterCase
        self.lines = lines
    }

    /// The terms of the table.
    var terms: [LexiconTerm] {
        lines.utf8.split(separator: UInt8(ascii: "\n")).flatMap { line -> [LexiconTerm] in
            let sides = line.split(separator: UInt8(ascii: "="))
            let canonical = sides.count > 1 ? Self.name(sides[1]) : nil
            return sides[0].split(separator: UInt8(ascii: "|")).map { name in
                LexiconTerm(
                    Self.name(name),
                    category: category,
                    canonicalName: canonical,
                    kind: kind,
                    letterCase: letterCase
                )
            }
        }
    }

    private static func name(_ bytes: Substring.UTF8View) -> String {
        let space = UInt8(ascii: " ")
        var bytes = bytes
        while bytes.first == space { bytes.removeFirst() }
        while bytes.last == space { bytes.removeLast() }
        return String(Substring(bytes))
    }
}
