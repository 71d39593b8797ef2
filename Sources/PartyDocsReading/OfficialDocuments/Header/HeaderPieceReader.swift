/// Tells what the columns of a header are by their words.
struct HeaderPieceReader {
    let text: TokenizedText
    let source: String

    private static let nation: TokenKey = "nước"
    private static let colon: TokenKey = ":"
    private static let number: TokenKey = "số"
    private static let slash: TokenKey = "/"
    private static let longestName = 24
    private static let fewestSpread = 5
    /// The kinds by their letters alone, for titles with a blank between any two letters.
    private static let spreadKinds = Dictionary(
        DocumentKinds.all.map { (letters($0.name), $0.name) },
        uniquingKeysWith: { first, _ in first }
    )
    private static let longestDate = 24

    /// Joins columns that are one: the gap is the place of a number or a day that is to be filled in.
    ///
    /// - Parameter columns: The columns.
    /// - Returns: The columns that are left.
    func joined(_ columns: [Range<Int>]) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        for column in columns {
            if let last = joined.last, let cut = nationalStart(in: last, before: column) {
                joined[joined.count - 1] = last.lowerBound..<cut
                joined.append(cut..<column.upperBound)
            } else if let last = joined.last, goesOn(last, with: column) {
                joined[joined.count - 1] = last.lowerBound..<column.upperBound
            } else {
                joined.append(column)
            }
        }
        return joined
    }

    /// Where the national line begins in a column, when its rest opens the next one.
    private func nationalStart(in left: Range<Int>, before right: Range<Int>) -> Int? {
        guard left.upperBound == right.lowerBound else { return nil }
        for phrase in HeaderPhrases.nationalWords {
            for lost in 1..<phrase.count where left.count > lost {
                let start = left.upperBound - lost
                guard text[start].key == phrase[0], text[start].isCapitalized,
                    end(of: phrase, at: start, limit: right.upperBound) == right.upperBound
                else { continue }
                return start
            }
        }
        return nil
    }

    private func goesOn(_ left: Range<Int>, with right: Range<Int>) -> Bool {
        guard let end = left.last(where: { text[$0].kind != .punctuation }), left.upperBound == right.lowerBound else {
            return false
        }
        let next = text[right.lowerBound]
        switch text[end].key {
        case Self.number:
            return left.count <= 3 && (next.kind == .number || ["-", "–", "/", "…", "."].contains(next.key))
        case "ngày": return next.key == "tháng" || next.kind == .number
        case "tháng": return next.key == "năm" || next.kind == .number
        case "năm": return next.kind == .number && text[end].letterCase == .lower
        default: return text[end].kind == .number && ["tháng", "năm"].contains(next.key)
        }
    }

    /// Cuts a column where another begins after few blanks: what stands there tells.
    ///
    /// - Parameter column: The tokens of the column.
    /// - Returns: The columns.
    func split(_ column: Range<Int>) -> [Range<Int>] {
        guard column.count <= 120 else { return [column] }
        var pieces: [Range<Int>] = []
        var start = column.lowerBound
        for cut in cuts(of: column) where cut > start && cut < column.upperBound {
            pieces.append(start..<cut)
            start = cut
        }
        pieces.append(start..<column.upperBound)
        return pieces
    }

    /// Where columns begin inside a column, in order.
    private func cuts(of column: Range<Int>) -> [Int] {
        var cuts: [Int] = []
        var index = column.lowerBound
        while index < column.upperBound {
            let isFirst = index == column.lowerBound
            if let end = nationalEnd(at: index, in: column) {
                cuts += [index, end]
                index = end
            } else if let number = OwnNumber.read(index..<column.upperBound, in: text, source: source),
                number.symbol != nil || number.blankCode != nil,
                isFirst || text[index].key == Self.number && text[index - 1].letterCase != .lower
            {
                cuts.append(index)
                index = number.tokens.upperBound
                if opensColumn(index..<column.upperBound) { cuts.append(index) }
            } else if !isFirst, let symbol = OwnNumber.blankSymbol(at: index, in: column, text) {
                cuts += [index, symbol.tokens.upperBound]
                index = symbol.tokens.upperBound
            } else {
                if !isFirst,
                    isApart(index)
                        || text[index].letterCase == .capitalized && text[index].isSpaced
                            && text.opens(HeaderPhrases.about, index..<column.upperBound),
                    opensColumn(index..<column.upperBound)
                {
                    cuts.append(index)
                }
                index += 1
            }
        }
        return cuts
    }

    /// Whether two blanks or more part a token from the one before.
    private func isApart(_ index: Int) -> Bool { text[index].start - text[index - 1].end >= 2 }

    /// Whether a piece that begins inside a column is one that stands in a column of its own.
    private func opensColumn(_ piece: Range<Int>) -> Bool {
        guard text.hasWords(piece) else { return false }
        switch role(of: piece) {
        case .national, .nationalPart, .date, .stamps, .about, .salutation, .number: return true
        case .kind, .term, .name, .other, .rule:
            // What follows the date, where all of a header stands on one line.
            return IssueDate.read(Array(piece.prefix(24)), in: text)?.isPlaced == true
        }
    }

    /// The end of the name of the Party or of the State at a token.
    private func nationalEnd(at index: Int, in column: Range<Int>) -> Int? {
        guard text[index].isCapitalized, index == column.lowerBound || text[index - 1].key != Self.nation else {
            return nil
        }
        for phrase in HeaderPhrases.nationalWords where text[index].key == phrase[0] {
            if let end = end(of: phrase, at: index, limit: column.upperBound) {
                return nationalRole(of: index..<end) == nil ? nil : end
            }
        }
        return nil
    }

    /// The end of words at a token, whatever marks stand between them.
    private func end(of words: [TokenKey], at start: Int, limit: Int) -> Int? {
        var index = start
        for word in words {
            while index < limit, text[index].kind == .punctuation { index += 1 }
            guard index < limit, text[index].key == word else { return nil }
            index += 1
        }
        return index
    }

    /// What a piece is.
    ///
    /// - Parameter piece: Its tokens.
    /// - Returns: Its role.
    func role(of piece: Range<Int>) -> HeaderPiece.Role {
        guard text.hasWords(piece) else { return .rule }
        guard piece.count <= 160 else { return .other }
        if let national = nationalRole(of: piece) { return national }
        let stamps = OfficialStamp.all(in: piece, text)
        if !stamps.isEmpty { return .stamps(stamps) }
        if let number = OwnNumber.read(piece, in: text, source: source),
            !text.hasWords(number.tokens.upperBound..<piece.upperBound)
        {
            return .number(number)
        }
        if let symbol = OwnNumber.symbolAlone(piece, in: text, source: source) { return .number(symbol) }
        if let symbol = OwnNumber.blankSymbol(at: piece.lowerBound, in: piece, text), symbol.tokens == piece {
            return .number(symbol)
        }
        if piece.count <= Self.longestDate, let date = IssueDate.read(Array(piece), in: text), date.isWhole {
            return .date(date)
        }
        if text.opens(HeaderPhrases.salutations, piece) || isTelegram(piece) { return .salutation }
        if text.opens(HeaderPhrases.about, piece),
            !text.isAllCapitals(piece) || text[piece.lowerBound + 1].key == Self.slash
        {
            return .about
        }
        if let kind = kind(of: piece) { return kind }
        return nameRole(of: piece)
    }

    /// Whether a line names who sends a telegram, those to whom it goes following: `… ĐIỆN:`.
    private func isTelegram(_ piece: Range<Int>) -> Bool {
        guard piece.count > 2, text[piece.upperBound - 1].key == Self.colon,
            text[piece.upperBound - 2].key == "điện"
        else { return false }
        return text.isAllCapitals(piece.dropLast(2)) || text.opens(SigningWords.officers, piece)
    }

    private func nationalRole(of piece: Range<Int>) -> HeaderPiece.Role? {
        guard piece.count <= 24, let first = text.withoutMarks(piece).first, text[first].isCapitalized else {
            return nil
        }
        let words = text.wordKeys(piece)
        if HeaderPhrases.national.contains(words) {
            // In small letters the name of the Party is also that of a newspaper.
            let isState = text[first].key != "đảng"
            return text.isAllCapitals(piece) || isState ? .national : nil
        }
        let isPart = HeaderPhrases.nationalOfMasses.contains(words) || HeaderPhrases.partsOfNational.contains(words)
        return isPart ? .nationalPart : nil
    }

    /// The kind that a title opens with: in capitals, or alone on its line.
    private func kind(of piece: Range<Int>) -> HeaderPiece.Role? {
        var start = text.withoutMarks(piece).lowerBound
        if let end = text.end(of: HeaderPhrases.draft, at: start, limit: piece.upperBound), end < piece.upperBound {
            start = end
        }
        guard let match = HeaderPhrases.kinds.match(text, at: start, limit: piece.upperBound) else { return nil }
        let words = start..<match.end
        let rest = match.end..<piece.upperBound
        guard text.isAllCapitals(words) || text[start].isCapitalized && !text.hasWords(rest) else { return nil }
        if let last = piece.last, text[last].key == Self.colon { return nil }
        return .kind(
            name: match.value,
            words: words,
            rest: text.hasWords(rest) ? rest : rest.upperBound..<rest.upperBound
        )
    }

    /// The kind that a line prints with a blank between any two letters (`Q U Y Ế T  Đ Ị N H`).
    func spreadKind(_ line: Range<Int>) -> HeaderPiece.Role? {
        guard line.count >= Self.fewestSpread, line.count <= 24,
            line.allSatisfy({
                text[$0].kind == .word && text[$0].letterCase == .capitalized && text[$0].end - text[$0].start <= 3
            })
        else { return nil }
        let words = line.map { text.words($0..<$0 + 1, in: source) }.joined()
        guard let name = Self.spreadKinds[Self.letters(words)] else { return nil }
        return .kind(name: name, words: line, rest: line.upperBound..<line.upperBound)
    }

    private static func letters(_ words: String) -> String {
        words.lowercased().filter { $0 != " " }
    }

    private func nameRole(of piece: Range<Int>) -> HeaderPiece.Role {
        let count = text.wordKeys(piece).count
        guard count <= Self.longestName else { return .other }
        let isCapitals = text.isAllCapitals(piece)
        if text.opens(HeaderPhrases.terms, piece), isCapitals || count <= 8 { return .term }
        if isCapitals { return .name }
        let isBody =
            text[piece.lowerBound].isCapitalized && text.opens(HeaderPhrases.bodies, piece) && count <= 12
            && piece.last.map { text[$0].kind != .punctuation } == true
            && !piece.contains { text[$0].key == Self.colon }
        return isBody ? .name : .other
    }
}
