/// What legal databases print on one line under or behind a kind: `CỦA CHÍNH PHỦ SỐ 12/2002/NĐ-CP NGÀY … VỀ …`.
struct IssueLine: Sendable {
    /// Who issued the document.
    private(set) var issuer: Range<Int>?
    /// Its number and symbol.
    private(set) var number: OwnNumber?
    /// Its date.
    private(set) var date: IssueDate?
    /// The rest: its subject.
    private(set) var subject: Range<Int>?

    private static let of: TokenKey = "của"
    private static let about: TokenKey = "về"
    private static let numberWord: TokenKey = "số"
    private static let day: TokenKey = "ngày"
    private static let longest = 160
    private static let longestDate = 24

    /// Reads a line.
    ///
    /// - Parameters:
    ///   - piece: Its tokens, or those behind the kind.
    ///   - text: All tokens.
    ///   - source: The text.
    init(_ piece: Range<Int>, in text: TokenizedText, source: String) {
        var rest = Self.withoutOpeningMarks(piece, text)
        guard piece.count <= Self.longest else {
            subject = piece
            return
        }
        while let first = rest.first {
            var end: Int?
            switch text[first].key {
            case Self.numberWord where number == nil:
                number = Self.number(at: rest, text, source)
                end = number?.tokens.upperBound
            case Self.day where date == nil:
                date = IssueDate.read(Array(rest.prefix(Self.longestDate)), in: text)
                end = date?.tokens.last.map { $0 + 1 }
            case Self.of where issuer == nil:
                let stop =
                    rest.dropFirst().first { Self.endsIssuer($0, rest.upperBound, text, source) } ?? rest.upperBound
                if stop > first + 1 { issuer = first..<stop }
                end = stop
            default: break
            }
            guard let end, end > first else { break }
            rest = Self.withoutOpeningMarks(end..<rest.upperBound, text)
        }
        if text.hasWords(rest) { subject = rest }
    }

    private static func number(at piece: Range<Int>, _ text: TokenizedText, _ source: String) -> OwnNumber? {
        let number = OwnNumber.read(piece, in: text, source: source, mayBeSmall: true)
        return number?.symbol == nil ? nil : number
    }

    private static func endsIssuer(_ index: Int, _ limit: Int, _ text: TokenizedText, _ source: String) -> Bool {
        switch text[index].key {
        case about, day: true
        case numberWord: number(at: index..<limit, text, source) != nil
        default: false
        }
    }

    private static func withoutOpeningMarks(_ piece: Range<Int>, _ text: TokenizedText) -> Range<Int> {
        var piece = piece
        while let first = piece.first, text[first].kind == .punctuation { piece = first + 1..<piece.upperBound }
        return piece
    }
}
