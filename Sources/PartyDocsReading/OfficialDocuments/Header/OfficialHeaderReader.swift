internal import PartyDocsCore

/// Reads the header of an official document in one or two columns, as word processors, pages and PDF files give it.
///
/// The header is found by what stands in no other text: the name of the Party or the State, or a number above a kind or
/// a line that tells whom the document goes to. Lines above that belong to it as far as they are of its form.
struct OfficialHeaderReader {
    private let table: LineTable
    /// Whether a line belongs to the page rather than to its text.
    private let isFurniture: (Int) -> Bool
    private var header: OfficialHeader
    /// Pieces that go on in the same column of a line below: a date without its year, a number without its figures.
    private var openDate: (column: Int, tokens: [Int])?
    private var isAboutOpen = false

    private static let mostAnchors = 8
    private static let depth = 160
    private static let nearDepth = 60
    private static let longest = 48
    private static let shortestSentence = 20
    private static let mostProseAbove = 3
    private static let mostProseOfPage = 12
    private static let reach = 14
    private static let longestAbout = 8
    private static let longestSubject = 10
    private static let longestAddressee = 40
    private static let depthOfText = 30
    private static let nation = PhraseTable(["việt nam"])

    private var text: TokenizedText { table.tokens }
    private var lines: [TextLine] { table.lines }

    private init(_ table: LineTable, isFurniture: @escaping (Int) -> Bool) {
        self.table = table
        self.isFurniture = isFurniture
        header = OfficialHeader(startingAt: 0, in: table.tokens)
    }

    /// Reads the header of a text.
    ///
    /// - Parameters:
    ///   - table: The lines.
    ///   - isFurniture: Whether a line belongs to the page.
    /// - Returns: The header; nil when the text has none.
    static func header(of table: LineTable, isFurniture: @escaping (Int) -> Bool) -> OfficialHeader? {
        var first: OfficialHeader?
        var next = 0
        for _ in 0..<mostAnchors {
            var reader = OfficialHeaderReader(table, isFurniture: isFurniture)
            guard let anchor = reader.anchor(from: next) else { break }
            let header = reader.header(from: reader.start(above: anchor))
            // The banner of a site may bear the name of the Party, and its data on the document the number.
            if header.kind != nil || header.isLetter { return header }
            if first?.number == nil { first = header.number == nil ? first ?? header : header }
            next = max(anchor + 1, header.lines.upperBound)
        }
        return first
    }

    // MARK: Where it begins

    private func line(_ index: Int) -> HeaderLine { HeaderLine(lines[index].tokens, in: text, source: table.text) }

    /// The first line that stands in the header of official documents and nowhere else.
    private func anchor(from start: Int) -> Int? {
        var prose = 0
        for index in 0..<min(lines.count, Self.depth) {
            if lines[index].isProse { prose += 1 }
            guard index >= start else { continue }
            guard lines[index].tokens.count <= 120, mayBeOfHeader(index) else { continue }
            let isNear = prose <= Self.mostProseAbove && index < Self.nearDepth
            guard isNear || prose <= Self.mostProseOfPage else { return nil }
            let pieces = line(index).pieces
            if pieces.contains(where: { if case .national = $0.role { true } else { false } }),
                isNear || leadsToTitle(index)
            {
                return index
            }
            if pieces.contains(where: isCertainPart), leadsToTitle(index) { return index }
            if pieces.contains(where: isNumber) {
                if leadsToTitle(index, orSalutation: false) { return index }
                if let title = titleAbove(index) { return title }
                if leadsToTitle(index) || pieces.contains(where: isTitleWithNumber) { return index }
            }
            if isNear, pieces.count == 1, isBody(pieces[0]), leadsOverRuleToTitle(index) { return index }
            if isNear, let title = pieces.first(where: isTitle), tellsAll(title, index) { return index }
        }
        return nil
    }

    /// Whether a line has any of the words that lines of a header have, so that it is worth a closer look.
    private func mayBeOfHeader(_ index: Int) -> Bool {
        lines[index].isAllCapitals || lines[index].tokens.contains { Self.headerWords.contains(text[$0].key) }
    }

    private static let headerWords: Set<TokenKey> = ["số", "cộng", "độc", "đảng", "dân"]

    /// Whether a title in capitals has the number beside it or on the line of the issuer under it (`CỦA CHÍNH PHỦ SỐ …`),
    /// as legal databases print it, with recitals or articles below.
    private func tellsAll(_ title: HeaderPiece, _ index: Int) -> Bool {
        guard case .kind(_, let words, _) = title.role, text.isAllCapitals(words) else { return false }
        let behind = words.upperBound..<lines[index].tokens.upperBound
        let isBeside = issueLine(behind)?.number != nil
        let below = index + 1..<max(index + 1, min(lines.count, index + 4))
        guard isBeside || below.contains(where: { issueLine(lines[$0].tokens)?.number != nil }) else { return false }
        return (index + 1..<max(index + 1, min(lines.count, index + Self.depthOfText))).contains { next in
            let range = lines[next].tokens
            if text.opens(HeaderPhrases.certainRecitals, text.withoutMarks(range)) { return true }
            guard let marker = SectionMarker.read(range, in: text) else { return false }
            return marker.style == .article || !isBeside && !text.hasWords(behind) && !marker.isBullet
        }
    }

    /// What a line tells that opens as those under a kind do.
    private func issueLine(_ piece: Range<Int>) -> IssueLine? {
        let words = text.withoutMarks(piece)
        guard text.opens(Self.issueOpenings, words) else { return nil }
        return IssueLine(piece, in: text, source: table.text)
    }

    private static let issueOpenings = PhraseTable(["của", "số"])

    /// The kind in capitals right above a number, as of telegrams.
    private func titleAbove(_ index: Int) -> Int? {
        for above in stride(from: index - 1, through: max(0, index - 8), by: -1) {
            for case .kind(_, let words, _) in line(above).pieces.map(\.role) where text.isAllCapitals(words) {
                return above
            }
            if lines[above].isProse { return nil }
        }
        return nil
    }

    /// Whether a piece in capitals is a title that holds the number (`NGHỊ QUYẾT SỐ 12-NQ/TU`).
    private func isTitleWithNumber(_ piece: HeaderPiece) -> Bool {
        guard case .number(let number) = piece.role else { return false }
        return number.kind != nil && number.symbol != nil && text.isAllCapitals(piece.tokens)
    }

    private func isBody(_ piece: HeaderPiece) -> Bool {
        guard case .name = piece.role else { return false }
        return text.isAllCapitals(piece.tokens) && text.opens(HeaderPhrases.bodies, piece.tokens)
    }

    /// Whether nothing but lines of a header stands between the name of a body and a kind in capitals, a rule among them.
    private func leadsOverRuleToTitle(_ index: Int) -> Bool {
        var hasRule = false
        for next in index + 1..<max(index + 1, min(lines.count, index + Self.reach)) {
            for piece in line(next).pieces {
                switch piece.role {
                case .rule: hasRule = true
                case .name, .term, .date, .stamps, .number, .national, .nationalPart: break
                case .kind(_, let words, _): return hasRule && text.isAllCapitals(words)
                case .about, .salutation, .other: return false
                }
            }
        }
        return false
    }

    /// Whether a piece is a part of the name of the Party or State that stands nowhere else.
    private func isCertainPart(_ piece: HeaderPiece) -> Bool {
        guard case .nationalPart = piece.role else { return false }
        return HeaderPhrases.certainParts.contains(text.wordKeys(piece.tokens))
    }

    private func isNumber(_ piece: HeaderPiece) -> Bool {
        guard case .number(let number) = piece.role else { return false }
        return number.symbol != nil || number.blankCode != nil
    }

    /// Whether a kind, in capitals or alone on its line, or a salutation follows a number.
    private func leadsToTitle(_ index: Int, orSalutation: Bool = true) -> Bool {
        for next in index + 1..<max(index + 1, min(lines.count, index + Self.reach)) {
            for piece in line(next).pieces {
                switch piece.role {
                case .kind(_, let words, let rest):
                    if text.isAllCapitals(words)
                        || rest.isEmpty && text.wordKeys(lines[next].tokens).count == words.count
                    {
                        return true
                    }
                case .salutation: return orSalutation
                default: break
                }
            }
        }
        return false
    }

    /// The first line of the header: the highest above a line that is sure to be of a header's form, with nothing between.
    private func start(above anchor: Int) -> Int {
        var start = anchor
        for index in stride(from: anchor - 1, through: max(0, anchor - Self.reach), by: -1) {
            if isFurniture(index) || lines[index].isProse || lines[index].tokens.count > 120 { break }
            if isOpening(line(index), isNear: start - index <= 2) { start = index }
        }
        return start
    }

    private func isOpening(_ line: HeaderLine, isNear: Bool) -> Bool {
        line.pieces.contains { piece in
            switch piece.role {
            case .number, .national, .stamps: true
            case .name:
                text.opens(HeaderPhrases.bodies, piece.tokens) && (isNear || text.isAllCapitals(piece.tokens))
            default: false
            }
        }
    }

    // MARK: Above the title

    private mutating func header(from start: Int) -> OfficialHeader {
        header.lines = start..<start
        var index = start
        while index < min(lines.count, start + Self.longest) {
            let line = line(index)
            if let title = line.pieces.first(where: isTitle) {
                take(line, at: index, besides: title.column)
                readTitle(title, at: index)
                return header
            }
            if line.pieces.contains(where: isTitleWithNumber), header.number?.symbol == nil, !leadsToTitle(index),
                let title = titleOfWholeLine(index)
            {
                readTitle(title, at: index)
                return header
            }
            if line.pieces.contains(where: isSalutation) {
                readAddressees(from: index)
                return header
            }
            guard belongs(line, index) else { break }
            take(line, at: index)
            index += 1
        }
        return header
    }

    private func isTitle(_ piece: HeaderPiece) -> Bool {
        guard case .kind = piece.role else { return false }
        return true
    }

    /// A line that opens with a kind as one title, whatever stands on it.
    private func titleOfWholeLine(_ index: Int) -> HeaderPiece? {
        let range = lines[index].tokens
        guard let match = HeaderPhrases.kinds.match(text, at: range.lowerBound, limit: range.upperBound) else {
            return nil
        }
        let words = range.lowerBound..<match.end
        let role = HeaderPiece.Role.kind(name: match.value, words: words, rest: match.end..<range.upperBound)
        return HeaderPiece(tokens: range, column: 0, role: role)
    }

    private func isSalutation(_ piece: HeaderPiece) -> Bool {
        guard case .salutation = piece.role else { return false }
        return true
    }

    /// Whether a line above the title is of the header's form, or goes on with a line that is.
    private func belongs(_ line: HeaderLine, _ index: Int) -> Bool {
        if isFurniture(index), line.worded.allSatisfy({ if case .other = $0.role { true } else { false } }) {
            return false
        }
        let others = line.pieces.filter { if case .other = $0.role { true } else { false } }
        if others.isEmpty { return true }
        if isAboutOpen || openDate != nil { return true }
        return (!lines[index].isProse || lines[index].wordCount <= 6) && lines[index].wordCount <= 24
            && SectionMarker.read(lines[index].tokens, in: text) == nil
            && (line.pieces.count > others.count || !startsText(index))
    }

    /// Whether running text begins at a line: no line of a header's form follows before it.
    private func startsText(_ index: Int) -> Bool {
        for next in index + 1..<max(index + 1, min(lines.count, index + Self.reach)) {
            if lines[next].isProse, lines[next].wordCount > Self.shortestSentence { return true }
            for piece in line(next).pieces {
                switch piece.role {
                case .national, .number, .kind, .salutation: return false
                case .date where next - index <= 3, .stamps where next - index <= 3: return false
                default: break
                }
            }
        }
        return true
    }

    private mutating func append(_ role: OfficialHeader.LineRole, _ line: HeaderLine?, at index: Int) {
        header.roles.append(role)
        header.lines = header.lines.lowerBound..<index + 1
        if let line, line.pieces.count > 1 { header.columns[index] = line.pieces.map(\.tokens) }
    }

    /// Takes what the pieces of a line tell.
    private mutating func take(_ line: HeaderLine, at index: Int, besides column: Int? = nil) {
        if column == nil { append(.header, line, at: index) }
        let hasNational = line.pieces.contains {
            switch $0.role {
            case .national, .nationalPart, .date: true
            default: false
            }
        }
        for piece in line.pieces where piece.column != column {
            take(piece, isBesideNational: hasNational)
        }
    }

    private mutating func take(_ piece: HeaderPiece, isBesideNational: Bool) {
        switch piece.role {
        case .number(let number):
            // A line of the page above the header may have a number too; that with a symbol counts.
            let isLess = number.symbol == nil && number.blankCode == nil && header.number?.blankCode != nil
            if header.number?.symbol == nil, !isLess { header.number = number }
            isAboutOpen = false
        case .date(let date): take(date, in: piece)
        case .stamps(let stamps): header.stamps += stamps
        case .term: header.terms.append(piece.tokens)
        case .name where isAboutOpen && piece.column == 0 && !text.isAllCapitals(piece.tokens),
            .term where isAboutOpen && piece.column == 0 && !text.isAllCapitals(piece.tokens):
            takeRest(piece)
        case .name:
            isAboutOpen = false
            if piece.column == 0 || !isBesideNational && header.date == nil && !hasNational {
                header.issuers.add(piece.tokens)
            }
        case .about:
            header.subject = [piece.tokens]
            isAboutOpen = true
        case .nationalPart where piece.column == 0 && isAfterName && text.consists(of: piece.tokens, Self.nation):
            header.issuers.add(piece.tokens)
        case .national, .nationalPart:
            if piece.column == 0 { isAboutOpen = false }
            header.issuers.drop(wordsBefore: piece.tokens)
            if HeaderPhrases.nationalOfMasses.contains(text.wordKeys(piece.tokens)) { header.mass = piece.tokens }
        case .other: takeRest(piece)
        case .rule, .salutation, .kind: break
        }
        if case .national = piece.role { hasNational = true }
        guard piece.column == 0 else { return }
        if case .name = piece.role { isAfterName = true } else { isAfterName = false }
    }

    /// Whether the last piece of the first column is the name of a body, which may go on with `VIỆT NAM`.
    private var isAfterName = false

    private var hasNational = false

    private mutating func take(_ date: IssueDate, in piece: HeaderPiece) {
        guard header.date?.date == nil else { return }
        header.date = date
        if date.isOpen { openDate = (piece.column, Array(piece.tokens)) }
    }

    /// Takes a piece that goes on with the line above it: the subject of a letter, a date, a place before its date.
    private mutating func takeRest(_ piece: HeaderPiece) {
        if let open = openDate {
            let joined = open.tokens + Array(piece.tokens)
            if let date = IssueDate.read(joined, in: text), date.isWhole, date.date?.year != nil {
                header.date = date
                openDate = nil
                return
            }
        }
        if let date = IssueDate.read(Array(piece.tokens), in: text), date.isOpen, header.date?.date == nil {
            openDate = (piece.column, Array(piece.tokens))
            header.date = date
            return
        }
        if isAboutOpen, header.subject.count < Self.longestAbout { header.subject.append(piece.tokens) }
    }

    // MARK: Addressees

    private mutating func readAddressees(from start: Int) {
        header.isLetter = header.kind == nil
        var index = start
        append(.header, line(index), at: index)
        isAboutOpen = false
        takeNames(of: line(index))
        index += 1
        while index < lines.count, index - start < Self.longestAddressee, isAddressee(index, after: start) {
            append(.header, line(index), at: index)
            index += 1
        }
    }

    /// Takes the number, the date or the stamps that stand beside the salutation, and who sends a telegram.
    private mutating func takeNames(of line: HeaderLine) {
        for piece in line.pieces {
            switch piece.role {
            case .number, .date, .stamps: take(piece, isBesideNational: true)
            case .salutation where text.isAllCapitals(piece.tokens) && header.issuers.isEmpty:
                // `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH … ĐIỆN:`
                let name = text.withoutMarks(piece.tokens).dropLast()
                if !name.isEmpty { header.issuers.add(name) }
            default: break
            }
        }
    }

    /// Whether a line names one of those to whom a letter goes.
    private func isAddressee(_ index: Int, after start: Int) -> Bool {
        let line = lines[index]
        guard line.wordCount > 0, line.wordCount <= 32 else { return line.wordCount == 0 }
        let isItem = ListMarker.parse(text, line.tokens)?.style == .bullet
        if isItem { return !text.opens(HeaderPhrases.recitals, line.tokens.dropFirst(1)) }
        if text.opens(HeaderPhrases.recitals, line.tokens) { return false }
        if line.startsLower { return !endsList(index - 1) }
        switch lines[index - 1].ending {
        case .colon: return line.ending != .statement && line.wordCount <= 24 || lines[index - 1].wordCount <= 3
        case .semicolon, .comma: return true
        default: return false
        }
    }

    private func endsList(_ index: Int) -> Bool { lines[index].ending == .statement }

    // MARK: The title and what is under it

    private mutating func readTitle(_ title: HeaderPiece, at start: Int) {
        guard case .kind(let name, let words, let rest) = title.role else { return }
        append(.title, line(start), at: start)
        header.kind = (name, words)
        isAboutOpen = false
        if words.lowerBound > title.tokens.lowerBound, text.hasWords(title.tokens.lowerBound..<words.lowerBound) {
            let stamp = title.tokens.lowerBound..<words.lowerBound
            header.stamps.append(OfficialStamp(name: .draft, tokens: text.withoutMarks(stamp)))
        }
        if text.hasWords(rest), !isScope(rest, above: start + 1) {
            takeIssue(rest, isAboveSubject: opensSubject(start + 1))
        }
        readBelowTitle(from: start)
    }

    /// Takes what follows a kind on its line or on the next: number, date, issuer and subject.
    private mutating func takeIssue(_ piece: Range<Int>, isAboveSubject: Bool) {
        guard let line = issueLine(piece), line.number != nil || isAboveSubject && line.subject == nil else {
            header.subject = [piece]
            return
        }
        if header.number?.symbol == nil, let number = line.number { header.number = number }
        if header.date?.date == nil, let date = line.date { header.date = date }
        if let issuer = line.issuer { header.issuersBelow = [issuer] }
        if let subject = line.subject { header.subject = [subject] }
    }

    private mutating func readBelowTitle(from start: Int) {
        var index = start + 1
        var hasRule = false
        while index < lines.count, index - start <= Self.longestSubject {
            let line = line(index)
            if line.pieces.contains(where: isSalutation) {
                readAddressees(from: index)
                return
            }
            guard let step = step(line, index, afterRule: hasRule) else { return }
            switch step {
            case .subject(let piece):
                header.subject.append(piece)
                append(.title, line, at: index)
            case .issuer(let piece):
                header.issuersBelow.append(piece)
                append(text.opens(HeaderPhrases.issuerOpenings, piece) ? .title : .header, line, at: index)
            case .rule:
                hasRule = hasRule || !header.subject.isEmpty
                append(.header, line, at: index)
            case .scope: append(.title, line, at: index)
            case .header: append(.header, line, at: index)
            }
            index += 1
        }
    }

    /// Whether the issuer stands under the subject, not over it.
    private var isIssuerBelowSubject: Bool {
        guard let issuer = header.issuersBelow.first, let subject = header.subject.first else { return false }
        return subject.lowerBound < issuer.lowerBound
    }

    /// Whether an empty line parts a line from that before it.
    private func isSetOff(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let gap = TextSpan(start: lines[index - 1].span.end, end: lines[index].span.start)
        return table.text[gap].utf8.count { $0 == UInt8(ascii: "\n") } > 1
    }

    private enum Step {
        case subject(Range<Int>)
        case issuer(Range<Int>)
        /// Words that go on with the kind.
        case scope
        case rule
        case header
    }

    /// What a line under the title is; nil where the text begins.
    private mutating func step(_ line: HeaderLine, _ index: Int, afterRule: Bool) -> Step? {
        guard let piece = line.worded.last else { return .rule }
        let whole = lines[index].tokens
        if header.subject.isEmpty, header.issuersBelow.isEmpty, header.number?.symbol == nil,
            issueLine(whole)?.number != nil
        {
            takeIssue(whole, isAboveSubject: true)
            return .header
        }
        for other in line.worded.dropLast() {
            switch other.role {
            case .stamps, .number, .date: take(other, isBesideNational: true)
            default: return nil
            }
        }
        switch piece.role {
        case .stamps, .national, .nationalPart:
            take(piece, isBesideNational: true)
            return .header
        case .number where header.number?.symbol == nil,
            .date where header.date?.date == nil && (header.subject.isEmpty || !lines[index].startsLower):
            take(piece, isBesideNational: true)
            return .header
        case .term:
            header.terms.append(piece.tokens)
            return text.isAllCapitals(piece.tokens) && namesIssuer(above: index) || isBracketed(piece.tokens)
                ? .header : subject(piece.tokens, index, afterRule)
        default: break
        }
        if isBracketed(piece.tokens) { return bracketed(piece.tokens, index, afterRule) }
        if header.subject.isEmpty, isScope(piece.tokens, above: index + 1) { return .scope }
        if namesIssuer(piece.tokens, index) { return .issuer(piece.tokens) }
        return subject(piece.tokens, index, afterRule)
    }

    /// Whether words behind a kind go on with it (`THÔNG TƯ LIÊN NGÀNH`), the subject standing on the next line.
    private func isScope(_ piece: Range<Int>, above index: Int) -> Bool {
        guard text.consists(of: piece, HeaderPhrases.scopes), index < lines.count, !isSetOff(index) else {
            return false
        }
        return text.hasWords(lines[index].tokens)
            && !text.opens(HeaderPhrases.certainRecitals, text.withoutMarks(lines[index].tokens))
    }

    private func isBracketed(_ piece: Range<Int>) -> Bool {
        guard let first = piece.first, let last = piece.last else { return false }
        return text[first].key == "(" && text[last].key == ")"
    }

    /// A line in brackets is the subject where none is printed without (`(về việc …)`), else a note.
    private func bracketed(_ piece: Range<Int>, _ index: Int, _ afterRule: Bool) -> Step {
        let inner = text.withoutMarks(piece)
        guard header.subject.isEmpty, !afterRule, text.opens(HeaderPhrases.subjectOpenings, inner),
            !text.opens(HeaderPhrases.attached, piece)
        else { return .header }
        return .subject(inner)
    }

    private func namesIssuer(above index: Int) -> Bool {
        guard let last = header.issuersBelow.last?.upperBound else { return header.subject.isEmpty }
        return index > 0 && lines[index - 1].tokens.upperBound >= last
    }

    /// Whether a line names who issues the document: an officer or a body in capitals above the recitals or under the
    /// subject, or `của …` between the kind and the subject.
    private func namesIssuer(_ piece: Range<Int>, _ index: Int) -> Bool {
        let isCapitals = text.isAllCapitals(piece)
        if header.subject.isEmpty, header.issuersBelow.isEmpty, text.opens(HeaderPhrases.issuerOpenings, piece) {
            return opensSubject(index + 1)
        }
        guard isCapitals else { return isOfficerAboveRecitals(piece, index) }
        if let last = header.issuersBelow.last, lines[index - 1].tokens.upperBound == last.upperBound {
            return !text.opens(HeaderPhrases.subjectOpenings, piece)
                && (!header.subject.isEmpty || isAboveRecitals(index))
        }
        let isBody =
            text.opens(HeaderPhrases.bodies, piece) && !text.opens(HeaderPhrases.subjectOpenings, piece)
            || text.opens(SigningWords.officers, piece)
        guard isBody, !goesOnWithSubject(piece, index) else { return false }
        let isLower = header.subject.last.map { !text.isAllCapitals($0) } ?? false
        return isLower || isAboveRecitals(index)
    }

    /// Whether a line in capitals that begins with the name of a body goes on with the subject right above it: that line
    /// is not over, or no name has words like those behind it.
    private func goesOnWithSubject(_ piece: Range<Int>, _ index: Int) -> Bool {
        guard let last = header.subject.last, text.isAllCapitals(last), !isSetOff(index),
            lines[index - 1].tokens.upperBound == last.upperBound
        else { return false }
        return HeaderPhrases.openWords.contains(text[last.upperBound - 1].key)
            || piece.contains { HeaderPhrases.sentenceWords.contains(text[$0].key) }
    }

    /// Whether a line in small letters names an officer or a body right above the recitals.
    private func isOfficerAboveRecitals(_ piece: Range<Int>, _ index: Int) -> Bool {
        guard text[piece.lowerBound].isCapitalized, lines[index].wordCount <= 14, lines[index].ending == .open,
            text.opens(SigningWords.officers, piece) || text.opens(HeaderPhrases.bodies, piece), index + 1 < lines.count
        else { return false }
        return text.opens(HeaderPhrases.certainRecitals, text.withoutMarks(lines[index + 1].tokens))
    }

    /// Whether a line opens with the words that subjects open with.
    private func opensSubject(_ index: Int) -> Bool {
        var next = index
        while next < lines.count, next - index < 3 {
            let range = text.withoutMarks(lines[next].tokens)
            if text.opens(HeaderPhrases.subjectOpenings, range) { return true }
            if !text.isAllCapitals(range) { return false }
            next += 1
        }
        return false
    }

    private func isAboveRecitals(_ index: Int) -> Bool {
        var next = index + 1
        while next < lines.count, next - index <= 4 {
            let range = lines[next].tokens
            if text.hasWords(range) {
                if text.opens(HeaderPhrases.certainRecitals, text.withoutMarks(range)) { return true }
                if !text.isAllCapitals(range) { return false }
            }
            next += 1
        }
        return false
    }

    private func subject(_ piece: Range<Int>, _ index: Int, _ afterRule: Bool) -> Step? {
        let line = lines[index]
        let isFirst = header.subject.isEmpty
        guard !afterRule, SectionMarker.read(piece, in: text) == nil, !isIssuerBelowSubject,
            isFirst || !isSetOff(index) || isSetOff(index - 1),
            line.startsLower || text[piece.lowerBound].letterCase == .lower
                || !text.opens(HeaderPhrases.recitals, piece)
                || text.isAllCapitals(piece)
        else { return nil }
        switch line.ending {
        case .open: break
        case .colon, .statement, .exclamation:
            // A subject of one line may end in a full stop.
            guard isFirst, text.opens(HeaderPhrases.subjectOpenings, piece), line.ending == .statement else {
                return nil
            }
        case .comma, .semicolon: guard leadsOn(index) else { return nil }
        }
        if isFirst {
            guard line.wordCount <= 45 || text.opens(HeaderPhrases.subjectOpenings, piece) else { return nil }
            return .subject(piece)
        }
        // A second sentence in small letters is the text.
        let goesOn =
            line.startsLower
            || text.isAllCapitals(piece) == text.isAllCapitals(header.subject[header.subject.count - 1])
        return goesOn && line.wordCount <= 45 ? .subject(piece) : nil
    }

    /// Whether the subject goes on behind a comma at the end of its line.
    private func leadsOn(_ index: Int) -> Bool {
        guard index + 1 < lines.count, lines[index].wordCount <= 24 else { return false }
        let next = lines[index + 1]
        return next.wordCount > 0 && (next.startsLower || !next.isProse && next.wordCount <= 24)
            && SectionMarker.read(next.tokens, in: text) == nil
    }
}
