internal import PartyDocsCore

/// Finds the signatures and the recipients of an official document, beside each other or one under the other.
///
/// They begin with `Nơi nhận`, with a mark of authority (`T/M BAN THƯỜNG VỤ`), or with the title of an officer in
/// capitals above a name, and go on while lines are of their form. Attachments may follow, with endings of their own.
struct OfficialEnding {
    /// A line of an ending.
    struct Line {
        /// `recipients` or `signature`, a line with both is of the recipients; `documentHeader` for the header of who
        /// made a copy or of an attachment.
        let kind: BlockKind
        /// Its columns, where it has several.
        let cells: [Range<Int>]
    }

    /// The lines of endings, by position.
    private(set) var lines: [Int: Line] = [:]
    /// The stamps under the signature and in the headers of copies.
    private(set) var stamps: [OfficialStamp] = []

    private let table: LineTable
    private var inRecipients = false
    /// Whether the last recipient did not end in a full stop.
    private var isListOpen = false
    /// Whether signatures stand beside recipients.
    private var hasColumns = false
    /// Whether the title of an officer stands there and no name yet.
    private var waitsForName = false
    private var previous: BlockKind?

    private static let longestCapitals = 16
    private static let longestName = 10
    private static let reach = 6
    private static let longestRecipient = 32
    /// Tokens of a line with all its columns.
    private static let longestLine = 160
    private static let indentation = 16
    private static let tab = 8
    private static let colon: TokenKey = ":"
    private static let period: TokenKey = "."

    private var text: TokenizedText { table.tokens }

    /// Finds the endings.
    ///
    /// - Parameters:
    ///   - table: The lines.
    ///   - body: The first line of the text.
    init(_ table: LineTable, after body: Int) {
        self.table = table
        var index = body
        while index < table.lines.count {
            guard opens(index) else {
                index += 1
                continue
            }
            inRecipients = false
            isListOpen = false
            hasColumns = false
            waitsForName = false
            previous = nil
            if index > body, isDate(index - 1) { lines[index - 1] = Line(kind: .signature, cells: []) }
            index = max(readEnding(from: index), index + 1)
        }
    }

    /// Marks the lines of one ending.
    ///
    /// - Returns: The line behind it.
    private mutating func readEnding(from start: Int) -> Int {
        var index = start
        while index < table.lines.count {
            if opensHeader(index), let end = readHeader(from: index) {
                index = end
            } else if let line = line(at: index) {
                lines[index] = line
                index += 1
            } else {
                break
            }
        }
        return index
    }

    /// Whether a line is the place and date over a signature.
    private func isDate(_ index: Int) -> Bool {
        table.lines[index].wordCount <= 14
            && IssueDate.read(Array(table.lines[index].tokens), in: text)?.isWhole == true
    }

    // MARK: Headers of copies and attachments

    private func pieces(_ index: Int) -> [HeaderPiece] {
        guard table.lines[index].tokens.count <= 80 else { return [] }
        return HeaderLine(table.lines[index].tokens, in: text, source: table.text).pieces
    }

    /// Whether another header begins at a line: with the name of the Party or State, or a body above a number.
    private func opensHeader(_ index: Int) -> Bool {
        let pieces = pieces(index)
        if pieces.contains(where: { if case .national = $0.role { true } else { false } }) { return true }
        guard pieces.count == 1, case .name = pieces[0].role, text.opens(HeaderPhrases.bodies, pieces[0].tokens) else {
            return false
        }
        for next in index + 1..<max(index + 1, min(table.lines.count, index + Self.reach)) {
            for piece in self.pieces(next) {
                switch piece.role {
                case .number, .national: return true
                case .name, .rule, .nationalPart: continue
                default: return false
                }
            }
        }
        return false
    }

    /// Marks the lines of another header.
    ///
    /// - Returns: The line behind it; nil when the first line holds more than a header.
    private mutating func readHeader(from start: Int) -> Int? {
        var index = start
        while index < table.lines.count {
            let pieces = pieces(index)
            guard !pieces.isEmpty, !pieces.contains(where: { opensRecipients($0.tokens) }),
                pieces.allSatisfy(isOfHeader)
            else { break }
            for case .stamps(let found) in pieces.map(\.role) { stamps += found }
            lines[index] = Line(kind: .documentHeader, cells: pieces.count > 1 ? pieces.map(\.tokens) : [])
            index += 1
        }
        guard index > start else { return nil }
        inRecipients = false
        previous = nil
        return index
    }

    private func isOfHeader(_ piece: HeaderPiece) -> Bool {
        switch piece.role {
        case .rule, .national, .nationalPart, .number, .date, .stamps, .term: return true
        case .name: return !text.opens(SigningWords.authorities, piece.tokens)
        case .about, .salutation, .kind, .other: return false
        }
    }

    private func columns(_ index: Int) -> [Range<Int>] {
        let columns = LineColumns.narrow(table.lines[index].tokens, in: text) { piece in
            isCapitals(piece)
                && (text.opens(SigningWords.authorities, piece) || text.opens(SigningWords.officers, piece))
                || text.opens(SigningWords.notes, piece)
        }
        // Many blanks may stand behind a bullet.
        guard columns.count > 1, columns[0].count == 1, columns[0].upperBound == columns[1].lowerBound else {
            return columns
        }
        let item = columns[0].lowerBound..<columns[1].upperBound
        return isItem(item) ? [item] + columns.dropFirst(2) : columns
    }

    // MARK: Where one begins

    private func opens(_ index: Int) -> Bool {
        let line = table.lines[index]
        guard line.wordCount > 0, line.tokens.count <= 80 else { return false }
        let columns = columns(index)
        if columns.contains(where: opensRecipients) || opensCopy(columns, index) { return true }
        if columns.count == 1, opensInSmallLetters(columns[0]) { return leadsToName(index) }
        guard
            columns.allSatisfy({ isCapitals($0) || opensRecipients($0) })
                || columns.count > 1 && columns.contains(where: isCapitals)
        else { return false }
        if columns.contains(where: { isCapitals($0) && text.opens(SigningWords.authorities, $0) }) {
            return leadsToSignature(index)
        }
        return columns.contains { isCapitals($0) && text.opens(SigningWords.officers, $0) } && leadsToName(index)
    }

    /// Whether a line is the stamp of a copy, in capitals, with nothing but who certifies it below.
    private func opensCopy(_ columns: [Range<Int>], _ index: Int) -> Bool {
        guard columns.count == 1, text.isAllCapitals(columns[0]), table.lines.count - index <= Self.longestCopy,
            OfficialStamp.all(in: columns[0], text).contains(where: { $0.name == .copy })
        else { return false }
        return table.lines[index...].allSatisfy { !$0.isProse }
    }

    private static let longestCopy = 14

    private func opensRecipients(_ piece: Range<Int>) -> Bool { Self.opensRecipients(piece, in: text) }

    /// Whether a piece opens the list of the recipients.
    ///
    /// - Parameters:
    ///   - piece: Its tokens.
    ///   - text: All tokens.
    /// - Returns: Whether the words for it stand there, alone or before a mark.
    static func opensRecipients(_ piece: Range<Int>, in text: TokenizedText) -> Bool {
        let match = SigningWords.recipients.match(text, at: piece.lowerBound, limit: piece.upperBound)
        guard let end = match?.end, text[piece.lowerBound].isCapitalized else { return false }
        return end == piece.upperBound || text[end].kind == .punctuation || piece.count <= shortestSentence
    }

    private static let shortestSentence = 6

    private func isCapitals(_ piece: Range<Int>) -> Bool {
        text.isAllCapitals(piece) && piece.count <= Self.longestCapitals * 2
            && text.wordKeys(piece).count <= Self.longestCapitals && SectionMarker.read(piece, in: text) == nil
            && piece.last.map { text[$0].key != Self.colon } == true
    }

    /// Whether a piece that is not in capitals opens a signature all the same: a title alone, or a mark of authority.
    private func opensInSmallLetters(_ piece: Range<Int>) -> Bool {
        guard !text.isAllCapitals(piece), text[piece.lowerBound].isCapitalized else { return false }
        return text.consists(of: piece, SigningWords.officers) || isMarkedAuthority(piece)
    }

    /// Whether a short piece, in small letters too, opens with a mark of authority that no sentence opens with (`T/M`).
    private func isMarkedAuthority(_ piece: Range<Int>) -> Bool {
        guard let match = SigningWords.authorities.match(text, at: piece.lowerBound, limit: piece.upperBound) else {
            return false
        }
        return match.end < piece.upperBound && text[match.end].isCapitalized
            && text.isAllCapitals(piece.lowerBound..<match.end)
            && match.end - piece.lowerBound > 1 && text.wordKeys(piece).count <= Self.longestName
            && piece.last.map { text[$0].kind == .word } == true && SectionMarker.read(piece, in: text) == nil
    }

    /// Whether what follows a mark of authority is no running text.
    private func leadsToSignature(_ index: Int) -> Bool {
        guard index + 1 < table.lines.count else { return true }
        return !table.lines[index + 1].isProse || columns(index + 1).count > 1
    }

    /// Whether a name or a note in the place of one follows a title, with other lines of a signature between.
    private func leadsToName(_ index: Int) -> Bool {
        for next in index + 1..<max(index + 1, min(table.lines.count, index + Self.reach)) {
            let columns = columns(next)
            if columns.contains(where: { isName($0) || text.opens(SigningWords.notes, $0) }) { return true }
            if columns.contains(where: opensRecipients) { return true }
            let isForm = columns.allSatisfy { isCapitals($0) || !text.hasWords($0) || opensInSmallLetters($0) }
            guard isForm else { return false }
        }
        return index + 1 >= table.lines.count
    }

    /// Whether a piece has the form of a name: capitalised words, with a rank or a degree before them.
    private func isName(_ piece: Range<Int>) -> Bool {
        let words = text.wordKeys(piece).count
        guard (2...Self.longestName).contains(words), let first = piece.first, text[first].isCapitalized,
            SectionMarker.read(piece, in: text) == nil, !text.isAllCapitals(piece) || words <= 6
        else { return false }
        var capitals = 0
        for index in piece.reversed() {
            // `K’Brếch`
            if Self.apostrophes.contains(text[index].key), !text[index].isSpaced { continue }
            guard text[index].kind == .word, text[index].isCapitalized else { break }
            capitals += 1
        }
        let marks = piece.count { [",", ";", ":"].contains(text[$0].key) }
        let numbers = piece.count { text[$0].kind == .number }
        return capitals >= 2 && marks == 0 && numbers == 0
    }

    private static let apostrophes: Set<TokenKey> = ["’", "'", "‘", "ʼ"]

    // MARK: Its lines

    /// What a line inside an ending is; nil where the ending is over.
    private mutating func line(at index: Int) -> Line? {
        guard table.lines[index].tokens.count <= Self.longestLine else { return nil }
        let columns = columns(index)
        guard let first = columns.first else { return nil }
        if columns.contains(where: opensRecipients) {
            inRecipients = true
            isListOpen = true
            previous = .recipients
            return recipients(columns)
        }
        if isAttachment(index) { return nil }
        if columns.count > 1 { return row(columns) }
        if text.opens(SigningWords.kept, first) { return recipients(columns) }
        if takeStamps(first) {
            // Who certifies a copy signs below; the document has been signed above.
            if !waitsForName, stamps.last?.name == .copy { return Line(kind: .documentHeader, cells: []) }
            return signature(columns)
        }
        return single(first, at: index)
    }

    private mutating func signature(_ columns: [Range<Int>]) -> Line {
        previous = .signature
        for column in columns { take(signed: column) }
        return Line(kind: .signature, cells: columns.count > 1 ? columns : [])
    }

    private mutating func take(signed piece: Range<Int>) {
        guard text.hasWords(piece), !text.opens(SigningWords.notes, piece) else { return }
        let isCapitals = text.isAllCapitals(piece) && !Surnames.common.contains(text[piece.lowerBound].key)
        if isCapitals || text.opens(SigningWords.officers, piece) || text.opens(SigningWords.authorities, piece) {
            waitsForName = true
        } else if isName(piece) {
            waitsForName = false
        }
    }

    /// A line of the recipients, with the columns beside them in which somebody signs.
    private mutating func recipients(_ columns: [Range<Int>]) -> Line {
        var start = columns.count
        while start > 1, isBesideRecipients(columns[start - 1]) { start -= 1 }
        let left = columns[0].lowerBound..<columns[start - 1].upperBound
        previous = .recipients
        if start < columns.count { hasColumns = true }
        for column in columns[start...] { take(signed: column) }
        isListOpen = text[left.upperBound - 1].key != Self.period
        return Line(kind: .recipients, cells: start < columns.count ? [left] + columns[start...] : [])
    }

    private func isBesideRecipients(_ piece: Range<Int>) -> Bool {
        isSignature(piece) && text.hasWords(piece) && text[piece.lowerBound].kind == .word
            || text.opens(SigningWords.notes, piece)
    }

    /// A line with several columns: recipients on the left, or signatures beside each other.
    private mutating func row(_ columns: [Range<Int>]) -> Line? {
        let left = columns[0]
        if isItem(left) || inRecipients && isListOpen && previous == .recipients && goesOn(left) {
            // The words `Nơi nhận` may be lost.
            inRecipients = true
            return recipients(columns)
        }
        return columns.allSatisfy(isSignature) ? signature(columns) : nil
    }

    private mutating func single(_ piece: Range<Int>, at index: Int) -> Line? {
        if isItem(piece), inRecipients || previous == .signature, table.lines[index].wordCount <= Self.longestRecipient
        {
            inRecipients = true
            return recipients([piece])
        }
        if isSignature(piece), mayBeSignature(piece, at: index) { return signature([piece]) }
        guard inRecipients, goesOn(piece), isListOpen || previous == .recipients && isNote(piece) else { return nil }
        return recipients([piece])
    }

    /// Whether a piece of the form of a signature is one where it stands: under recipients only the name that a title
    /// beside or above them waits for.
    private func mayBeSignature(_ piece: Range<Int>, at index: Int) -> Bool {
        if isCertain(piece) || !inRecipients || previous == .signature { return true }
        return waitsForName && (!isListOpen || hasColumns && isIndented(index))
    }

    /// Whether a piece below the last recipient is a note of the clerk: a name, or words with numbers or brackets.
    private func isNote(_ piece: Range<Int>) -> Bool {
        guard text.wordKeys(piece).count <= Self.longestName else { return false }
        return isName(piece) || text[piece.lowerBound].letterCase == .lower
            || piece.contains { text[$0].kind == .number || text[$0].key == "(" }
    }

    /// Whether a piece of a signature can be no recipient: it stands in capitals, or is no words at all.
    private func isCertain(_ piece: Range<Int>) -> Bool {
        !text.hasWords(piece) || text.isAllCapitals(piece) || text.opens(SigningWords.notes, piece)
    }

    /// Whether a line stands where the right column does.
    private func isIndented(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let gap = TextSpan(start: table.lines[index - 1].span.end, end: table.lines[index].span.start)
        let blanks = table.text[gap].utf8.reversed().prefix { $0 != UInt8(ascii: "\n") }
        return blanks.reduce(0) { $0 + ($1 == UInt8(ascii: "\t") ? Self.tab : 1) } >= Self.indentation
    }

    private func isItem(_ piece: Range<Int>) -> Bool {
        SectionMarker.read(piece, in: text)?.isBullet == true
    }

    /// Whether a piece without a bullet can be one of the recipients, or the rest of one.
    private func goesOn(_ piece: Range<Int>) -> Bool {
        text.hasWords(piece) && !text.isAllCapitals(piece) && text.wordKeys(piece).count <= Self.longestRecipient
            && SectionMarker.read(piece, in: text) == nil
    }

    private mutating func takeStamps(_ piece: Range<Int>) -> Bool {
        let found = OfficialStamp.all(in: piece, text)
        stamps += found
        return !found.isEmpty
    }

    private func isSignature(_ piece: Range<Int>) -> Bool {
        if !text.hasWords(piece) { return true }
        if text.opens(SigningWords.notes, piece) { return true }
        if SectionMarker.read(piece, in: text) != nil, !text.opens(SigningWords.authorities, piece) { return false }
        let words = text.wordKeys(piece).count
        if text.isAllCapitals(piece) { return words <= Self.longestCapitals }
        if isName(piece) { return true }
        if text.opens(SigningWords.officers, piece) || text.opens(SigningWords.authorities, piece) {
            return words <= Self.longestName
        }
        return words <= 16 && IssueDate.read(Array(piece), in: text)?.isWhole == true
    }

    /// Whether an attachment begins at a line.
    func isAttachment(_ index: Int) -> Bool {
        let line = table.lines[index].tokens
        if SectionMarker.read(line, in: text)?.style == .attachment { return true }
        let start = text.withoutMarks(line).lowerBound
        guard line.contains(start), text[start].letterCase == .upper else { return false }
        return HeaderPhrases.kinds.match(text, at: start, limit: line.upperBound).map { match in
            text.isAllCapitals(start..<match.end)
        } ?? false
    }
}
