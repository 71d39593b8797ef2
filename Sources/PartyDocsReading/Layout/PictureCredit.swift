internal import PartyDocsCore

/// Whom a picture is by, as its caption prints it: `Ảnh: TTXVN`, `(Ảnh: Doãn Tấn/TTXVN)`, `Ảnh minh họa`.
struct PictureCredit: Hashable, Sendable {
    /// The tokens of the name; nil when the caption says no more than that it belongs to a picture.
    var name: Range<Int>?
    /// Where the credit begins, its label included.
    var start: Int

    /// Labels that a colon follows.
    private static let labels = PhraseTable([
        "ảnh:", "ảnh :", "nguồn ảnh:", "ảnh minh họa:", "ảnh tư liệu:", "ảnh tl:", "ảnh cắt từ clip:", "photo:",
        "hình:", "photo by", "photos by", "photos:", "photo courtesy of", "photo credit:", "đồ họa:", "infographic:",
        "clip:", "ảnh |", "ảnh chụp:", "ảnh và clip:", "tác giả ảnh:",
        "nguồn hình:", "ảnh nguồn:", "ảnh, clip:", "ảnh;", "ảnh minh họa nguồn:", "ảnh nguồn", "video:",
    ])
    /// Labels that say by themselves that the line belongs to a picture, at its end.
    private static let remarks = PhraseTable([
        "ảnh minh họa", "ảnh tư liệu", "ảnh chụp màn hình", "ảnh cắt từ clip", "ảnh cắt từ video", "ảnh tl",
        "hình minh họa", "ảnh nhân vật cung cấp", "ảnh sưu tầm", "ảnh internet", "ảnh ctv", "ảnh pv", "ảnh đồ họa",
        "ảnh chụp từ clip", "ảnh chụp từ video", "ảnh chụp lại", "ảnh nvcc", "ảnh cơ sở cung cấp", "ảnh đvcc",
        "ảnh tác giả cung cấp", "ảnh bạn đọc cung cấp", "ảnh tác giả", "ảnh cắt màn hình", "ảnh: tl",
    ])
    private static let photo: TokenKey = "ảnh"
    private static let source: TokenKey = "nguồn"
    private static let supplied: Phrase = "cung cấp"

    /// Finds the credit of a line, at its end or, before its text, at its start.
    ///
    /// - Parameters:
    ///   - text: The tokens.
    ///   - line: Those of the line.
    /// - Returns: The credit; nil when the line has none.
    static func parse(_ text: TokenizedText, _ line: Range<Int>) -> PictureCredit? {
        let first = max(line.lowerBound, line.upperBound - 24)
        for index in first..<line.upperBound {
            if let credit = credit(at: index, in: text, line) { return credit }
        }
        return leading(in: text, line)
    }

    /// The credit in brackets that opens a line: `(Ảnh: TTXVN) Quang cảnh hội nghị`.
    private static func leading(in text: TokenizedText, _ line: Range<Int>) -> PictureCredit? {
        guard text[line.lowerBound].key == "(",
            let label = labels.match(text, at: line.lowerBound + 1, limit: line.upperBound),
            let close = line.prefix(24).first(where: { text[$0].key == ")" }), close > label.end
        else { return nil }
        return PictureCredit(name: label.end..<close, start: line.lowerBound + 1)
    }

    private static func credit(at index: Int, in text: TokenizedText, _ line: Range<Int>) -> PictureCredit? {
        guard text[index].kind == .word, stands(at: index, in: text, line) else { return nil }
        let limit = line.upperBound
        if let label = labels.match(text, at: index, limit: limit) {
            return PictureCredit(name: name(label.end..<limit, in: text), start: index)
        }
        if let remark = remarks.match(text, at: index, limit: limit),
            (remark.end..<limit).allSatisfy({ text[$0].kind == .punctuation })
        {
            return PictureCredit(name: nil, start: index)
        }
        if text[index].key == source, index > line.lowerBound, index + 1 < limit, text[index + 1].key == ":",
            text[index - 1].key == "("
        {
            return PictureCredit(name: name(index + 2..<limit, in: text), start: index)
        }
        guard text[index].key == photo else { return nil }
        // `Ảnh 1.`: one of a numbered row.
        if index + 1 < limit, text[index + 1].kind == .number,
            (index + 2..<limit).allSatisfy({ text[$0].kind == .punctuation })
        {
            return PictureCredit(name: nil, start: index)
        }
        guard let name = name(index + 1..<limit, in: text) else { return nil }
        // `Ảnh do Văn phòng Tỉnh ủy cung cấp`.
        if name.count > 2, text.end(of: supplied, at: name.upperBound - 2, limit: limit) == name.upperBound {
            let start = text[name.lowerBound].key == "do" ? name.lowerBound + 1 : name.lowerBound
            return PictureCredit(name: start..<name.upperBound - 2, start: index)
        }
        // `(Ảnh Chí T)`: in brackets at the end, a name follows the word.
        if index > line.lowerBound, text[index - 1].key == "(", text[limit - 1].key == ")",
            name.upperBound == limit - 1,
            BylineParser.isName(name, in: text, shortest: 1)
        {
            return PictureCredit(name: name, start: index)
        }
        // `Ảnh TTXVN`, `Ảnh VGP/Nhật Bắc`: a known name right behind the word.
        guard index > line.lowerBound, name.count <= 8 else { return nil }
        let outlet = name.lowerBound..<(name.first { text[$0].key == "/" } ?? name.upperBound)
        return NewsNames.role(of: outlet, in: text) == nil ? nil : PictureCredit(name: name, start: index)
    }

    /// Whether a label may begin at a token: it opens the line, a bracket or a sentence, or follows a dash.
    private static func stands(at index: Int, in text: TokenizedText, _ line: Range<Int>) -> Bool {
        guard index > line.lowerBound else { return true }
        let before = text[index - 1]
        if before.kind == .punctuation { return before.key != "," && before.key != "“" && before.key != "\"" }
        return text[index].isCapitalized && text[index].isSpaced
    }

    private static func name(_ range: Range<Int>, in text: TokenizedText) -> Range<Int>? {
        var range = range
        while let last = range.last {
            let key = text[last].key
            let isUnmatched = key == ")" && !range.contains { text[$0].key == "(" }
            guard isUnmatched || key == "." || key == "]" || key == "/" || key == "*" else { break }
            range.removeLast()
        }
        return range.isEmpty ? nil : range
    }
}
