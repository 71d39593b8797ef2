internal import PartyDocsCore

/// Documents without a number that are known by their titles.
///
/// - Reports: `Báo cáo kết quả công tác kiểm tra năm 2019`, to the end of the clause, and what `và Chương trình …` adds.
/// - Titles in quotation marks: `Đề án “Chuyển đổi số”`.
/// - Items of a list: `1. Nghị quyết về dự toán ngân sách năm 2014: …`.
/// - Subjects: `Nghị quyết về chương trình giám sát năm 2023`.
/// - Names: `Chiến lược phát triển thủy sản đến năm 2030`, `Nghị quyết quy định mức thu học phí`.
/// - Agreements: `Hiệp định giữa … và … về …`, `Bản ghi nhớ về hợp tác …`, `Công ước Liên hợp quốc về Luật Biển`.
/// - Regulations: `Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh`.
extension CitationGrammar {
    private static let of: TokenKey = "của"
    private static let comma: TokenKey = ","
    private static let and: TokenKey = "và"
    private static let notTitles: Set<TokenKey> = [
        "tại", "về", "với", "của", "trước", "và", "nêu", "cho", "là", "được", "đã", "cũng", "do", "này", "trên",
        "trong",
        "viên", "chính", "đó", "lên", "để", "sẽ", "có", "phải", "cần", "không", "số", "theo", "khi", "vừa", "mới",
        "bao",
        "gồm", "chỉ", "nhấn", "khẳng", "yêu", "xác", "mà",
    ]
    private static let titleEnds: Set<TokenKey> = [";", ".", ":", "”", "\"", "…", "?", "!"]
    /// Words with which a sentence goes on behind a title.
    private static let continuations: Set<TokenKey> = [
        "đã", "được", "là", "sẽ", "do", "nhằm", "gồm", "theo", "tại", "có", "cần", "phải", "để", "khi", "vừa", "mới",
        "này", "đó", "cũng", "đến", "trước", "trên", "cho",
    ]
    /// Words that make `mới` an adverb of time: `mới ban hành`, `mới được thông qua`.
    private static let behindNew: Set<TokenKey> = ["được", "ban", "có", "ra", "đây", "ký"]
    private static let quotable: Set<String> = [
        "Đề án", "Kế hoạch", "Nghị quyết", "Chiến lược", "Quy hoạch", "Báo cáo", "Chỉ thị", "Kết luận", "Quy định",
        "Quyết định", "Chương trình hành động", "Dự án",
    ]
    private static let listable: Set<String> = [
        "Nghị quyết", "Chỉ thị", "Kết luận", "Quy định", "Quy chế", "Kế hoạch", "Chương trình", "Đề án", "Hướng dẫn",
        "Báo cáo", "Tờ trình", "Quyết định", "Chương trình hành động", "Nghị định", "Thông tư", "Pháp lệnh",
    ]
    /// Kinds that a subject makes known; a decision `về công tác cán bộ` is any of many.
    private static let knownBySubject: Set<String> = [
        "Nghị quyết", "Kết luận", "Chỉ thị", "Đề án", "Chương trình hành động",
    ]
    /// Kinds that a name makes known: `Chiến lược phát triển thủy sản đến năm 2030`.
    private static let knownByName: Set<String> = ["Chiến lược", "Quy hoạch", "Chương trình", "Đề án", "Kế hoạch"]
    /// Words behind these kinds that make no name: `Kế hoạch hóa gia đình`, `Kế hoạch thực hiện …`.
    private static let notNames: Set<TokenKey> = ["hóa", "thực", "triển", "truyền", "công", "làm"]
    /// What a resolution of an assembly does, as the first words of its title.
    private static let resolves = PhraseTable([
        "quy định", "phê chuẩn", "ban hành", "điều chỉnh", "sửa đổi", "bãi bỏ", "phê duyệt", "thông qua",
    ])
    private static let titleOpeners = PhraseTable([
        "về", "hợp tác", "phối hợp", "giữa", "quy định", "sửa đổi", "sửa đổi, bổ sung", "bãi bỏ", "phê duyệt",
        "ban hành",
    ])
    private static let maximumTitle = 60
    private static let maximumRegulation = 24

    // MARK: Quotation marks and lists

    /// `Đề án “…”`: the marks belong to the title.
    func quoted(at index: Int, _ end: Int, _ kind: String) -> CitationExpression? {
        guard text[index].isCapitalized, Self.quotable.contains(kind), end + 2 < limit,
            text[end].key == "“" || text[end].key == "\""
        else { return nil }
        let mark: TokenKey = text[end].key == "“" ? "”" : "\""
        guard let close = (end + 1..<min(limit, end + Self.maximumTitle)).first(where: { text[$0].key == mark }) else {
            return nil
        }
        return title(index..<close + 1, kind)
    }

    /// An item of a list that is a title: it opens the item and ends at a mark or where a sentence goes on.
    func listed(at index: Int, _ kind: (end: Int, value: DocumentKind)) -> CitationExpression? {
        guard opensItem(index), text[index].isCapitalized, Self.listable.contains(kind.value.name),
            Self.titleOpeners.match(text, at: kind.end, limit: limit) != nil
        else { return nil }
        let close = titleEnd(from: kind.end, passesCommas: true)
        guard close - kind.end >= 3 else { return nil }
        return title(index..<close, kind.value.name)
    }

    /// `Nghị quyết về chương trình giám sát năm 2023`: a subject of some length in a sentence.
    func bySubject(at index: Int, _ end: Int, _ kind: String) -> CitationExpression? {
        guard text[index].letterCase == .capitalized, Self.knownBySubject.contains(kind), end < limit,
            text[end].key == "về", index > block.lowerBound
        else { return nil }
        let close = titleEnd(from: end + 1, passesCommas: false)
        return close - end >= 5 ? title(index..<close, kind) : nil
    }

    /// `Đề án tái cơ cấu ngành nông nghiệp`, `Nghị quyết quy định mức thu học phí`: a name in a sentence.
    func byName(at index: Int, _ end: Int, _ kind: String) -> CitationExpression? {
        guard text[index].letterCase == .capitalized, end < limit, text[end].letterCase == .lower,
            isTitlePosition(index),
            // Behind `về` it is what another document is about.
            index > block.lowerBound, text[index - 1].key != "về",
            Self.knownByName.contains(kind) && !Self.notTitles.contains(text[end].key)
                && !Self.notNames.contains(text[end].key)
                || kind == "Nghị quyết" && Self.resolves.match(text, at: end, limit: limit) != nil
        else { return nil }
        var close = titleEnd(from: end, passesCommas: false)
        // `đến năm 2030` is how far a plan goes.
        if close + 2 < limit, text[close].key == "đến", text[close + 1].key == "năm", text[close + 2].kind == .number {
            close += 3
        }
        return close - end >= 4 ? title(index..<close, kind) : nil
    }

    /// Whether nothing but the mark of an item stands before a position in its block.
    private func opensItem(_ index: Int) -> Bool {
        guard index > block.lowerBound, index - block.lowerBound <= 3 else { return false }
        return (block.lowerBound..<index).allSatisfy { text[$0].kind != .word || text[$0].end - text[$0].start == 1 }
            && text[index - 1].kind == .punctuation
    }

    // MARK: Agreements and regulations

    /// An agreement by its parties, its subject or its name.
    func agreement(at index: Int, _ end: Int, _ kind: String) -> CitationExpression? {
        guard text[index].isCapitalized, end < limit, text[end].kind == .word else { return nil }
        let opens =
            text[end].isCapitalized || text[end].key == "giữa" || text[end].key == "hợp"
            || index > block.lowerBound
                && (text[end].key == "về" || text[end].key == Self.of
                    || isTitlePosition(index) && !Self.notTitles.contains(text[end].key))
        guard opens else { return nil }
        let close = titleEnd(from: end, passesCommas: opensItem(index))
        guard close > end + 1 || text[end].isCapitalized else { return nil }
        // `(CPTPP)` belongs to the name.
        let hasShort =
            close + 2 < limit && text[close].key == "(" && text[close + 1].letterCase == .upper
            && text[close + 2].key == ")"
        return title(index..<(hasShort ? close + 3 : close), kind)
    }

    /// `Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025`.
    func nationalProgramme(at index: Int, _ end: Int, _ kind: String) -> CitationExpression? {
        guard kind == "Chương trình", text[index].letterCase == .capitalized,
            var close = text.end(of: "mục tiêu quốc gia", at: end, limit: limit)
        else { return nil }
        if close + 2 < limit, text[close].key == "(", text[close + 2].key == ")" { close += 3 }
        return title(index..<titleEnd(from: close, passesCommas: false), kind)
    }

    /// `Kế hoạch hợp tác … giữa … và …`: a paper of several bodies.
    func jointPaper(at index: Int, _ end: Int, _ kind: String) -> CitationExpression? {
        guard text[index].letterCase == .capitalized, end < limit, text[end].key == "hợp" || text[end].key == "phối"
        else {
            return nil
        }
        let close = titleEnd(from: end, passesCommas: opensItem(index))
        guard (end..<close).contains(where: { text[$0].key == "giữa" }) else { return nil }
        return title(index..<close, kind)
    }

    /// `Quy chế làm việc của Ban Chấp hành …`: its title, and the issuer, which identifies it.
    func regulation(at index: Int, _ end: Int, _ kind: String) -> CitationExpression? {
        guard kind == "Quy chế", text[index].letterCase == .capitalized, end < limit, text[end].letterCase == .lower,
            !Self.notTitles.contains(text[end].key), isTitlePosition(index)
        else { return nil }
        var close = end
        while close < limit, close - end < Self.maximumRegulation, isOfRegulation(close, from: end) { close += 1 }
        guard close - end >= 2 else { return nil }
        var expression = title(index..<close, kind)
        if close + 1 < limit, text[close].key == Self.of, let issuer = issuers.name(at: close + 1) {
            expression.reference.issuerAsWritten = text.words(close + 1..<issuer, in: source)
            expression.extend(to: issuer)
        }
        return expression
    }

    /// Whether a regulation's title goes on: `Quy chế công tác văn thư, lưu trữ trong các cơ quan nhà nước tỉnh …`.
    private func isOfRegulation(_ index: Int, from start: Int) -> Bool {
        let token = text[index]
        if token.startsLine && index > start || token.key == Self.of { return false }
        if token.key == Self.comma {
            // A comma within the first words joins two fields of work, not two statements.
            return index - start <= 6 && index + 1 < limit && text[index + 1].letterCase == .lower
                && !Self.continuations.contains(text[index + 1].key) && !Self.notTitles.contains(text[index + 1].key)
        }
        guard token.kind == .word else { return false }
        return token.letterCase == .lower
            ? !Self.continuations.contains(token.key) : isPlaceName(index, from: start)
    }

    /// Whether a capital belongs to the name of a place at the end of a title.
    private func isPlaceName(_ index: Int, from start: Int) -> Bool {
        guard text[index].letterCase == .capitalized, index > start else { return false }
        return ["tỉnh", "huyện", "xã", "phường", "quận", "phố"].contains(text[index - 1].key)
            || text[index - 1].letterCase == .capitalized
    }

    // MARK: Reports

    /// A report with what a joint adds to it; each lasts as long as its clause.
    func reports(at index: Int, _ end: Int) -> [CitationExpression] {
        guard text[index].isCapitalized, text[index].letterCase != .upper, end < limit else { return [] }
        if end + 1 < limit, text[end].key == "chính", text[end + 1].key == "trị" {
            return [CitationExpression(tokens: index..<end + 2, kind: "Báo cáo chính trị", form: .generic)]
        }
        guard text[end].letterCase == .lower, !Self.notTitles.contains(text[end].key), isTitlePosition(index) else {
            return []
        }
        var mentions: [CitationExpression] = []
        var (start, next, kind) = (index, end, "Báo cáo")
        while true {
            let close = clauseEnd(from: next)
            guard close - next >= 3 else { return mentions }
            mentions.append(title(start..<close, kind))
            guard let following = titleBehindJoint(at: close) else { return mentions }
            (start, next, kind) = following
        }
    }

    /// The end of the clause, or the joint before another title.
    private func clauseEnd(from start: Int) -> Int {
        var end = start
        var depth = 0
        while end < limit, end - start < Self.maximumTitle, !Self.titleEnds.contains(text[end].key) {
            if text[end].key == "(" { depth += 1 }
            if text[end].key == ")" {
                if depth == 0 { break }
                depth -= 1
            }
            if end > start, titleBehindJoint(at: end) != nil { break }
            end += 1
        }
        return end
    }

    /// `và Chương trình kiểm tra …`: a further title with its own kind and no number.
    private func titleBehindJoint(at index: Int) -> (start: Int, end: Int, kind: String)? {
        guard index + 1 < limit, text[index].key == Self.and || text[index].key == Self.comma,
            text[index + 1].letterCase == .capitalized,
            let kind = DocumentKinds.table.match(text, at: index + 1, limit: limit),
            Self.listable.contains(kind.value.name), kind.end < limit, text[kind.end].letterCase == .lower,
            text[kind.end].key != Self.numberWord
        else { return nil }
        return (index + 1, kind.end, kind.value.name)
    }

    // MARK: Extent

    /// The end of a title: at a mark, the next line, or a word with which the sentence goes on.
    private func titleEnd(from start: Int, passesCommas: Bool) -> Int {
        var end = start
        while end < limit, end - start < Self.maximumTitle, end == start || !text[end].startsLine {
            let key = text[end].key
            if Self.titleEnds.contains(key) || goesOn(end) || isOtherKind(end, from: start) { break }
            if key == Self.comma, !passesCommas, !isInner(end) { break }
            if key == "(" || key == ")" { break }
            end += 1
        }
        while end > start, text[end - 1].key == Self.comma || text[end - 1].key == Self.and { end -= 1 }
        return end
    }

    /// Whether the sentence goes on with a word behind a title; `tự do`, `lý do` and `nông thôn mới` are words of titles.
    private func goesOn(_ index: Int) -> Bool {
        guard text[index].letterCase == .lower, Self.continuations.contains(text[index].key) else { return false }
        if text[index].key == "do" { return !["tự", "lý"].contains(text[index - 1].key) }
        if text[index].key == "mới" { return index + 1 < limit && Self.behindNew.contains(text[index + 1].key) }
        return true
    }

    /// Whether `và Công ước` begins another document.
    private func isOtherKind(_ index: Int, from start: Int) -> Bool {
        index > start && text[index].key == Self.and && index + 1 < limit && text[index + 1].letterCase == .capitalized
            && DocumentKinds.table.match(text, at: index + 1, limit: limit) != nil
    }

    /// `phòng, chống …`: a comma inside one term.
    private func isInner(_ index: Int) -> Bool {
        index + 1 < limit && text[index - 1].key == "phòng" && text[index + 1].key == "chống"
    }

    private func title(_ tokens: Range<Int>, _ kind: String) -> CitationExpression {
        var expression = CitationExpression(tokens: tokens, kind: kind, form: .descriptive)
        expression.takesContext = false
        return expression
    }

    /// Whether a capital is that of a title: not of a sentence, unless it goes on with a list.
    private func isTitlePosition(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = text[index - 1]
        if index == block.lowerBound { return before.key == ";" || before.key == ":" }
        return ![".", "!", "?", "…"].contains(before.key)
    }
}
