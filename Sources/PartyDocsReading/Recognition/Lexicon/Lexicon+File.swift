internal import PartyDocsCore

extension Lexicon {
    /// Reads a lexicon from the text of a file of terms.
    ///
    /// Each line is a term: its category, its words, and, when they differ from what a ``LexiconTerm`` has by itself,
    /// its canonical form, its kind and its letter case (`any`, `initial`, `exact`), separated by tabs. Empty fields
    /// count as absent. Lines that are empty or begin with `#` are comments.
    ///
    /// ```
    /// organization⇥Sở Du lịch⇥⇥sở
    /// outlet⇥BTN⇥Báo Tây Ninh⇥cơ quan báo chí⇥exact
    /// ```
    ///
    /// - Parameter text: The text of the file.
    /// - Throws: ``LexiconError`` for the first line that is no term.
    public init(parsing text: String) throws(LexiconError) {
        var terms: [LexiconTerm] = []
        let lines = NFC.normalized(text).utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() {
            let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            guard let first = line.first, first != UInt8(ascii: "#") else { continue }
            let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            do {
                terms.append(try Self.term(fields.map { String(Substring($0)) }))
            } catch {
                throw LexiconError(line: number + 1, reason: error.reason)
            }
        }
        self.init(terms: terms)
    }

    private struct Fault: Error {
        let reason: String
    }

    private static func term(_ fields: [String]) throws(Fault) -> LexiconTerm {
        guard fields.count >= 2, fields.count <= 5 else {
            throw Fault(reason: "two to five fields separated by tabs are expected, not \(fields.count)")
        }
        guard !fields[0].isEmpty else { throw Fault(reason: "the category is missing") }
        guard !Phrase(fields[1]).keys.isEmpty else { throw Fault(reason: "the words of the term are missing") }
        func field(_ index: Int) -> String? {
            index < fields.count && !fields[index].isEmpty ? fields[index] : nil
        }
        var letterCase = LexiconTerm.LetterCaseRule.initial
        if let written = field(4) {
            guard let rule = LexiconTerm.LetterCaseRule(rawValue: written) else {
                throw Fault(reason: "the letter case is “\(written)”, not any, initial or exact")
            }
            letterCase = rule
        }
        return LexiconTerm(
            fields[1],
            category: LexiconCategory(rawValue: fields[0]),
            canonicalName: field(2),
            kind: field(3),
            letterCase: letterCase
        )
    }
}
