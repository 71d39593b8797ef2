internal import PartyDocsCore

extension BlockClassifier {
    private static let headerDepth = 16
    /// Lines of a signature, and words of a line of one.
    private static let longestSignature = 8
    private static let longestName = 10
    /// Lines that stand in the header of official documents and nowhere else.
    private static let headerLines = PhraseTable([
        "đảng cộng sản việt nam", "cộng hòa xã hội chủ nghĩa việt nam", "độc lập - tự do - hạnh phúc",
    ])
    private static let number: TokenKey = "số"
    private static let symbolMarks: Set<TokenKey> = ["-", "–", "/"]
    private static let kinds = PhraseTable([
        "nghị quyết", "quyết định", "chỉ thị", "kết luận", "quy chế", "quy định", "thông tri", "hướng dẫn", "thông báo",
        "thông cáo", "tuyên bố", "lời kêu gọi", "báo cáo", "kế hoạch", "quy hoạch", "chương trình", "đề án",
        "phương án",
        "dự án", "tờ trình", "công văn", "biên bản", "luật", "pháp lệnh", "lệnh", "nghị định", "thông tư", "công điện",
        "điều lệ", "cương lĩnh",
    ])
    private static let recitals = PhraseTable(["căn cứ", "thực hiện", "xét", "để", "kính gửi", "theo"])
    private static let salutation: Phrase = "kính gửi"
    private static let recipients: Phrase = "nơi nhận"
    private static let authority = PhraseTable([
        "t/m", "tm.", "k/t", "kt.", "t/l", "tl.", "tuq.", "q.", "tổng bí thư", "thủ tướng", "chủ tịch", "bí thư",
        "bộ trưởng", "trưởng ban", "phó bí thư", "phó chủ tịch", "phó thủ tướng", "thứ trưởng", "phó trưởng ban",
        "(đã ký)", "đã ký", "chánh văn phòng", "k.t", "t.m", "t.l", "chánh án", "viện trưởng", "giám đốc",
        "tổng giám đốc",
        "chính ủy", "tư lệnh", "chủ nhiệm", "phó chủ nhiệm", "trưởng đoàn", "chủ tọa", "đoàn chủ tịch", "phó giám đốc",
        "thường trực", "tổng thư ký", "tổng kiểm toán", "tổng thanh tra", "thống đốc", "cục trưởng", "vụ trưởng",
    ])

    /// Marks the header of an official document.
    ///
    /// - Returns: The first line of its body; nil when the text has no such header.
    mutating func markOfficialHeader() -> Int? {
        let depth = min(lines.count, Self.headerDepth)
        guard (0..<depth).contains(where: isHeaderLine) || hasNumberAndKind(in: 0..<depth) else { return nil }
        var index = 0
        var isAddressed = false
        while index < depth, !opensKind(index), !lines[index].isProse || isAddressed && isAddressee(index) {
            marks[index].kind = .documentHeader
            isAddressed = isAddressed || opens(Self.salutation, index)
            index += 1
        }
        guard index < depth, opensKind(index) else { return index }
        marks[index].kind = .headline
        index += 1
        let kind = index - 1
        while index < lines.count, isSubject(index), !namesIssuer(index, after: kind) {
            marks[index].kind = .headline
            index += 1
        }
        while index < lines.count, isSubject(index) && lines[index].isAllCapitals || lines[index].wordCount == 0 {
            marks[index].kind = .documentHeader
            index += 1
        }
        return index
    }

    /// Whether a line has the name of the Party or of the state, perhaps beside that of the issuer.
    private func isHeaderLine(_ index: Int) -> Bool {
        let line = lines[index]
        guard line.wordCount <= 24 else { return false }
        if opens(Self.headerLines, index) { return !line.isProse }
        return line.isAllCapitals
            && line.tokens.contains { Self.headerLines.match(text, at: $0, limit: line.tokens.upperBound) != nil }
    }

    /// Whether lines hold the number of a document (`Số 12-CT/TU`) and, below it, its kind in capitals.
    private func hasNumberAndKind(in range: Range<Int>) -> Bool {
        guard let numbered = range.first(where: isNumberLine) else { return false }
        return range.suffix(from: numbered).contains { opensKind($0) }
    }

    /// Whether a line names one of those to whom a letter goes.
    private func isAddressee(_ index: Int) -> Bool {
        lines[index].wordCount <= 24 && ListMarker.parse(text, lines[index].tokens)?.style == .bullet
    }

    private func isNumberLine(_ index: Int) -> Bool {
        let line = lines[index]
        guard line.wordCount <= 20, let first = line.tokens.first, text[first].key == Self.number else { return false }
        let rest = line.tokens.dropFirst().prefix(6)
        return rest.contains { text[$0].kind == .number } && rest.contains { Self.symbolMarks.contains(text[$0].key) }
    }

    /// Marks signature and recipients at the end of an official document.
    ///
    /// - Parameter body: The first line of the body.
    /// - Returns: The end of the body.
    mutating func markOfficialEnd(after body: Int) -> Int {
        var start = lines.count
        for index in stride(from: lines.count - 1, through: body, by: -1) {
            if opensEnd(index) { start = index }
            if lines[index].wordCount > 30 { break }
        }
        var kind = BlockKind.signature
        for index in start..<lines.count {
            if opens(Self.recipients, index) {
                kind = .recipients
            } else if kind == .recipients, ListMarker.parse(text, lines[index].tokens) == nil {
                kind = .signature
            }
            marks[index].kind = kind
        }
        return start
    }

    /// Marks recipients and signature behind which an attachment follows.
    mutating func markInnerEnds(in body: Range<Int>) {
        for start in body where opens(Self.recipients, start) {
            var index = start
            repeat {
                marks[index].kind = .recipients
                index += 1
            } while index < body.upperBound && ListMarker.parse(text, lines[index].tokens) != nil
            guard index < body.upperBound, opensSignature(index) else { continue }
            let limit = min(body.upperBound, index + Self.longestSignature)
            while index < limit, lines[index].wordCount <= Self.longestName, !lines[index].isProse, !opensKind(index) {
                marks[index].kind = .signature
                index += 1
            }
        }
    }

    private func opensSignature(_ index: Int) -> Bool { opens(Self.authority, index) && lines[index].isAllCapitals }

    private func opens(_ table: PhraseTable<Bool>, _ index: Int) -> Bool {
        let range = lines[index].tokens
        return table.match(text, at: range.lowerBound, limit: range.upperBound) != nil
    }

    private func opens(_ phrase: Phrase, _ index: Int) -> Bool {
        let range = lines[index].tokens
        return text.end(of: phrase, at: range.lowerBound, limit: range.upperBound) != nil
    }

    private func opensKind(_ index: Int) -> Bool {
        opens(Self.kinds, index) && lines[index].isAllCapitals
    }

    private func isSubject(_ index: Int) -> Bool {
        let line = lines[index]
        return line.wordCount > 0 && !line.isProse && line.ending == .open && ListMarker.parse(text, line.tokens) == nil
            && !opens(Self.headerLines, index) && (line.startsLower || !opens(Self.recitals, index))
    }

    /// Whether a line in capitals names who issues the document: an officer, or whatever capitals follow the subject in
    /// small letters.
    private func namesIssuer(_ index: Int, after kind: Int) -> Bool {
        guard lines[index].isAllCapitals else { return false }
        return opens(Self.authority, index) || index - 1 > kind && !lines[index - 1].isAllCapitals
    }

    private func opensEnd(_ index: Int) -> Bool {
        if opens(Self.recipients, index) { return true }
        return opensSignature(index)
    }
}
