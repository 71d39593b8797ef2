/// Finds the end of an organization's name after a title, where no organization was recognised.
struct OrganizationBoundary {
    /// Words in small letters that begin the name of a body.
    private static let lowerHeads = PhraseTable<Bool>([
        "tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "đảng ủy", "chi bộ", "đảng bộ", "ủy ban", "hội đồng",
        "công ty", "tập đoàn", "ban thường vụ", "ban chấp hành", "ban quản lý", "văn phòng", "trung tâm", "viện",
        "trường", "bệnh viện", "đại biểu quốc hội", "phòng", "sở", "cục", "vụ", "tổng công ty", "hội", "liên đoàn",
        "hợp tác xã", "ban cán sự đảng", "ban cán sự", "đảng đoàn", "ban quản trị", "ban trị sự", "ban giám đốc",
        "ban giám hiệu", "ban chỉ đạo", "ban chỉ huy", "ban tổ chức", "ban tuyên giáo", "ban dân vận", "ban nội chính",
        "ban dân tộc", "ban kinh tế", "ban đại diện", "ban liên lạc", "bộ chỉ huy", "bộ tư lệnh", "tổng cục",
        "học viện",
        "tỉnh đoàn", "thành đoàn", "huyện đoàn", "quận đoàn", "đoàn thanh niên", "tòa án", "viện kiểm sát", "công an",
        "đồn biên phòng", "ngân hàng", "mặt trận tổ quốc", "ủy ban mặt trận tổ quốc", "ban tổ chức cán bộ",
    ])

    /// Words in small letters that stand inside a name before more capitals, or end it.
    private static let connectors: Set<TokenKey> = [
        "các", "của", "tỉnh", "thành", "huyện", "quận", "thị", "xã", "phường", "trấn", "cơ", "quan", "nhân", "dân",
        "tnhh",
        "mtv", "phố", "khu", "vực",
    ]
    /// Connectors that end no name.
    private static let trailing: Set<TokenKey> = ["các", "của"]
    private static let conjunction: TokenKey = "và"
    /// Words in small letters that end a name although they could be the second syllable of its last word.
    private static let stops = PhraseTable<Bool>(
        """
        dự|đã|đang|sẽ|cho|cùng|là|được|có|và|với|tại|trong|từ|khóa|khoá|nhiệm kỳ|về|yêu cầu|đề nghị|kết luận|trao|tặng|thăm|tiếp
        làm|nói|ghi nhận|biểu dương|đánh giá|lưu ý|đến|ký|trình bày|báo cáo|trả lời|điều hành|thay mặt|ông|bà|đồng chí|để|khi
        theo|nhưng|như|này|đó|trên|dưới|hiện|cũng|vừa|mới|giai đoạn|năm|tháng|ngày|phụ trách|hoặc|mong|chúc|gửi|đọc|do|qua
        nên|không|phải|cần|gặp|bị|vào|ra|ở|thì|hay|chủ trì|phát biểu|nhấn mạnh|khẳng định|nêu|chỉ đạo|tham dự|chia sẻ|bày tỏ
        thông tin|thông báo|hội đàm|hội kiến|kiểm tra|làm việc|đồng chủ trì|đã có|nguyên|kiêm|rằng|sau khi|trước khi
        """.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map(String.init)
    )
    /// Nouns for bodies that are seldom named for persons.
    private static let bareHeads: Set<TokenKey> = [
        "hội", "sở", "cục", "vụ", "ban", "phòng", "bộ", "khối", "tổ", "trạm", "đội",
    ]
    /// What groups are set up for, though other words of these sounds end a name.
    private static let works = PhraseTable<Bool>(["kiểm tra", "giám sát", "thanh tra", "công tác"])
    /// Fields of work that stand for the ministry after the title of its head (Bộ trưởng Ngoại giao).
    private static let fields = PhraseTable<Bool>([
        "Ngoại giao", "Quốc phòng", "Công an", "Nội vụ", "Tài chính", "Công Thương", "Tư pháp", "Xây dựng", "Y tế",
        "Giáo dục và Đào tạo", "Giáo dục", "Nông nghiệp và Môi trường", "Nông nghiệp và Phát triển nông thôn",
        "Khoa học và Công nghệ", "Văn hóa, Thể thao và Du lịch", "Dân tộc và Tôn giáo", "Giao thông vận tải",
        "Thông tin và Truyền thông", "Tài nguyên và Môi trường", "Kế hoạch và Đầu tư", "An ninh", "Kinh tế",
        "Lao động - Thương binh và Xã hội", "Lao động, Thương binh và Xã hội", "Thương mại", "Thủy sản", "Công nghiệp",
        "Nông nghiệp", "Văn hóa", "Lao động",
    ])
    private static let joiners: Set<TokenKey> = ["'", "’", "-"]
    private static let placeWords: Set<TokenKey> = ["tỉnh", "phố", "tp", "huyện", "quận", "xã", "phường", "trấn"]
    private static let committees: Set<TokenKey> = ["tỉnh", "thành", "huyện", "quận", "thị"]
    private static let middles: Set<TokenKey> = [
        "văn", "thị", "đức", "xuân", "quang", "hữu", "ngọc", "minh", "thanh", "công", "đình", "quốc", "hồng", "kim",
        "mạnh", "hoàng", "duy", "viết", "bá", "thế", "trọng", "tiến", "anh", "thành", "trung", "hải", "bích", "thu",
    ]
    private static let longest = 24

    private let text: TokenizedText
    private let lexicon: Lexicon
    private let names: NameScanner

    init(text: TokenizedText, lexicon: Lexicon) {
        self.text = text
        self.lexicon = lexicon
        names = NameScanner(text: text, lexicon: lexicon)
    }

    /// The end of the name of an organization.
    ///
    /// - Parameters:
    ///   - start: The position of its first token.
    ///   - limit: The end of the tokens to look at.
    ///   - isMinister: Whether the title before it can be that of a minister.
    /// - Returns: The position after its last token; nil when no organization is named.
    func end(from start: Int, limit: Int, isMinister: Bool) -> Int? {
        guard start < limit, text[start].kind == .word, !text[start].startsLine else { return nil }
        if isMinister, text[start].isCapitalized, let field = Self.fields.match(text, at: start, limit: limit) {
            return field.end
        }
        let title = OfficeTitles.match(at: start, limit: limit, in: text, lexicon)
        guard title == nil || title?.value.strength == .loose,
            text[start].isCapitalized || isHeadInSmallLetters(start, limit: limit),
            names.name(at: start, limit: limit, evidence: .office) == nil,
            lexicon.longestMatch(in: text, at: start, limit: limit, category: .person) == nil
        else { return nil }
        return extent(from: start, limit: limit)
    }

    /// The end of a few small words behind a title that leads a group, where a person's name follows them.
    ///
    /// Of `Trưởng Đoàn kiểm tra Lê Văn An` it is the position behind `kiểm tra`.
    ///
    /// - Parameters:
    ///   - start: The position of the first word.
    ///   - limit: The end of the tokens to look at.
    /// - Returns: The position after the words; nil when no name follows them.
    func endBeforeName(from start: Int, limit: Int) -> Int? {
        var end = start
        while end < limit, end - start < 4, text[end].kind == .word, text[end].letterCase == .lower,
            Self.stops.match(text, at: end, limit: limit) == nil || Self.works.match(text, at: end, limit: limit) != nil
        {
            end += 1
        }
        guard end > start, end < limit, text[end].isCapitalized, names.isSurname(at: end),
            names.name(at: end, limit: limit, evidence: .office) != nil
        else { return nil }
        return end
    }

    /// Whether some tokens are a field of work, which names a ministry only after a minister's title.
    func isField(_ range: Range<Int>) -> Bool {
        Self.fields.match(text, at: range.lowerBound, limit: range.upperBound)?.end == range.upperBound
    }

    /// Whether a body begins with small letters: by a noun for a body, or by that of a place with its name.
    private func isHeadInSmallLetters(_ index: Int, limit: Int) -> Bool {
        if Self.lowerHeads.match(text, at: index, limit: limit) != nil { return true }
        let place = lexicon.longestMatch(in: text, at: index, limit: limit, category: .placeHead)
        guard let end = place?.tokens.upperBound, end < limit else { return false }
        return text[end].isCapitalized
    }

    /// The name of a body without the person's name that was taken for that of its place (`UBND tỉnh` + `Lê Văn An`).
    ///
    /// Provinces are a closed list: what is none of them is a person. Smaller places bear names of persons too, so
    /// there the name must be of three syllables with a usual middle name, or follow the name of the place.
    func withoutPerson(_ range: Range<Int>, limit: Int) -> Range<Int> {
        let last = range.upperBound - 1
        // `Hội NDVN` + `Lều` + `Vũ Điều`
        if last > range.lowerBound, text[last - 1].letterCase == .upper, text[last].letterCase == .capitalized,
            Surnames.common.contains(text[last].key), range.upperBound < limit,
            text[range.upperBound].letterCase == .capitalized, text[range.upperBound].isSpaced
        {
            return range.lowerBound..<last
        }
        guard let run = placeStart(in: range) else { return withoutPersonBehindKnown(range, limit: limit) }
        if let place = names.placeEnd(at: run, limit: range.upperBound) {
            let isPerson = place < range.upperBound && names.name(at: place, limit: limit, evidence: .office) != nil
            return range.lowerBound..<(isPerson ? place : range.upperBound)
        }
        if isProvinceWord(run - 1) {
            return names.name(at: run, limit: limit, evidence: .office) == nil ? range : range.lowerBound..<run
        }
        guard let start = personStart(in: run..<range.upperBound, limit: limit) else { return range }
        return range.lowerBound..<start
    }

    /// Where the name of a place begins that ends the name of a body: behind the last word for its unit.
    private func placeStart(in range: Range<Int>) -> Int? {
        var run = range.upperBound - 1
        while run > range.lowerBound, text[run].isCapitalized, !isPlaceWord(run - 1) { run -= 1 }
        return run > range.lowerBound && text[run].isCapitalized ? run : nil
    }

    /// A body that the lexicon has as a whole or that a number ends, without the person's name behind it.
    private func withoutPersonBehindKnown(_ range: Range<Int>, limit: Int) -> Range<Int> {
        let known = lexicon.longestMatch(in: text, at: range.lowerBound, limit: range.upperBound) {
            [.organization, .organHead, .localHead].contains($0)
        }
        let end = [known?.tokens.upperBound, numberEnd(in: range), headEnd(in: range, limit: limit)].compactMap { $0 }
            .first {
                end in
                guard end < range.upperBound, Surnames.usual.contains(text[end].key) else { return false }
                return names.name(at: end, limit: limit, evidence: .office).map { $0.upperBound >= range.upperBound }
                    ?? false
            }
        return end.map { range.lowerBound..<$0 } ?? range
    }

    /// The end of a noun alone for a body, where a verb follows what it was taken to be named (`Hội` + `Lê Hà` + nói).
    private func headEnd(in range: Range<Int>, limit: Int) -> Int? {
        let isVerb = PersonCues.verbs.match(text, at: range.upperBound, limit: limit) != nil
        return isVerb && Self.bareHeads.contains(text[range.lowerBound].key) ? range.lowerBound + 1 : nil
    }

    /// The end of a number inside the name of a body (`Tổ công tác số 3` + a name).
    private func numberEnd(in range: Range<Int>) -> Int? {
        range.last { text[$0].kind == .number }.map { $0 + 1 }
    }

    /// The end of a place's name behind the word for its unit (`tỉnh` + `Bắc Hà`), without a person's name after it.
    func placeEnd(from index: Int, limit: Int) -> Int {
        guard index < limit, text[index].isCapitalized, text[index].isSpaced, !text[index].startsLine else {
            return index
        }
        if let place = names.placeEnd(at: index, limit: limit) { return place }
        var end = index
        while end < limit, text[end].isCapitalized, end == index || text[end].isSpaced && !text[end].startsLine {
            end += 1
        }
        if isProvinceWord(index - 1), names.name(at: index, limit: limit, evidence: .office) != nil { return index }
        return personStart(in: index..<end, limit: limit) ?? end
    }

    /// A body whose name ends with the word for a unit of administration, together with the name of the unit where a
    /// person's name follows that too (`UBND phường` + `Trần Phú` + `Lê Văn Sơn`).
    func withPlace(_ range: Range<Int>, limit: Int) -> Range<Int> {
        let start = range.upperBound
        let isPlace = isPlaceWord(start - 1)
        guard
            isPlace
                || start < limit && text[start - 1].letterCase == .capitalized
                    && !Surnames.usual.contains(text[start].key)
        else { return range }
        var end = start
        while end < limit, end - start < 8, text[end].isCapitalized, text[end].isSpaced, !text[end].startsLine {
            end += 1
        }
        let isTooLong = isPlace ? end - start >= 5 || end - start == 4 && !names.isSurname(at: start) : end - start >= 4
        guard isTooLong, let person = (start + 1..<end).first(where: { isPerson($0, in: start..<end, limit: limit) })
        else { return range }
        return range.lowerBound..<person
    }

    private func isPerson(_ index: Int, in run: Range<Int>, limit: Int) -> Bool {
        let isPlace = isPlaceWord(run.lowerBound - 1)
        return Surnames.usual.contains(text[index].key) && index >= run.lowerBound + (isPlace ? 2 : 1)
            && run.upperBound - index <= 4
            && names.name(at: index, limit: limit, evidence: .office)?.upperBound == run.upperBound
    }

    /// Where a person's name begins in a run of capitals behind the word for a small unit of administration.
    private func personStart(in run: Range<Int>, limit: Int) -> Int? {
        for index in run.prefix(4) where Surnames.common.contains(text[index].key) {
            guard let name = names.name(at: index, limit: limit, evidence: .office), name.upperBound >= run.upperBound
            else { continue }
            if index > run.lowerBound {
                if name.count >= 3 || Surnames.usual.contains(text[index].key) { return index }
            } else if name.count > 3 || name.count == 3 && Self.middles.contains(text[index + 1].key) {
                return index
            }
        }
        return nil
    }

    /// Whether a word is the last one before the name of a place (UBND tỉnh, Huyện ủy).
    private func isPlaceWord(_ index: Int) -> Bool {
        Self.placeWords.contains(text[index].key)
            || text[index].key == "ủy" && index > 0 && Self.committees.contains(text[index - 1].key)
    }

    private func isProvinceWord(_ index: Int) -> Bool {
        text[index].key == "tỉnh" || text[index].key == "ủy" && index > 0 && text[index - 1].key == "tỉnh"
    }

    private func extent(from start: Int, limit: Int) -> Int? {
        var end = Self.lowerHeads.match(text, at: start, limit: limit)?.end ?? start
        var index = end
        var nameStart: Int?
        while index < limit, index - start < Self.longest {
            let token = text[index]
            if index > start, token.startsLine { break }
            if token.kind == .punctuation {
                // `T.Ư`
                if token.key == ".", index > start, text[index - 1].key == "t", index + 1 < limit,
                    !text[index + 1].isSpaced,
                    text[index + 1].end - text[index + 1].start <= 2
                {
                    end = index + 2
                    index += 2
                    continue
                }
                guard Self.joiners.contains(token.key), !token.isSpaced, index + 1 < limit, !text[index + 1].isSpaced,
                    text[index + 1].kind == .word
                else { break }
                end = index + 2
                index += 2
                continue
            }
            if token.isCapitalized {
                if index == start || !text[index - 1].isCapitalized { nameStart = split(index, start, limit: limit) }
                if index == nameStart { break }
                end = index + 1
            } else if token.kind == .number {
                guard end == index, token.isSpaced else { break }
                end = index + 1
            } else if token.key == Self.conjunction {
                guard joinsWords(index, limit: limit) else { break }
            } else if let field = fieldEnd(at: index, start: start, limit: limit) {
                end = field
                index = field
                continue
            } else if index == start || end == index && isInside(index, start: start, limit: limit) {
                end = index + 1
            } else {
                break
            }
            index += 1
        }
        while end > start, Self.trailing.contains(text[end - 1].key) { end -= 1 }
        return end > start ? end : nil
    }

    /// The end of a field of work in small letters behind the noun for a body (`Cục tác chiến`).
    private func fieldEnd(at index: Int, start: Int, limit: Int) -> Int? {
        guard index == start + 1, index + 1 < limit, text[index + 1].letterCase == .lower,
            Self.stops.match(text, at: index, limit: limit) == nil,
            lexicon.longestMatch(in: text, at: start, limit: index, category: .fieldHead) != nil,
            !Self.connectors.contains(text[index].key)
        else { return nil }
        let field = lexicon.longestMatch(in: text, at: index, limit: limit, category: .field)
        return field?.tokens.upperBound ?? index + 2
    }

    /// Whether a word in small letters goes on with a name: never behind the name of a place.
    private func isInside(_ index: Int, start: Int, limit: Int) -> Bool {
        guard Self.stops.match(text, at: index, limit: limit) == nil else { return false }
        var run = index
        while run > start, text[run - 1].isCapitalized { run -= 1 }
        let isPlace = run < index && run > start && isPlaceWord(run - 1)
        return text[index - 1].isCapitalized && !isPlace || Self.connectors.contains(text[index].key)
            || Self.lowerHeads.match(text, at: index - 1, limit: limit)?.end == index + 1
    }

    /// Whether `và` stands inside a name: a word of the name follows, no person, title or other officer.
    private func joinsWords(_ index: Int, limit: Int) -> Bool {
        guard index + 1 < limit, text[index + 1].isCapitalized, text[index - 1].kind == .word else { return false }
        return OfficeTitles.match(at: index + 1, limit: limit, in: text, lexicon) == nil
            && names.address(at: index + 1, limit: limit) == nil
            && names.name(at: index + 1, limit: limit, evidence: .shape) == nil
    }

    /// Where a person's name begins in a run of capitals that a body or place opens (`Quảng Ninh Phạm Đức Ấn`).
    ///
    /// The most usual family name decides, then a name of three syllables.
    private func split(_ run: Int, _ start: Int, limit: Int) -> Int? {
        var best: (index: Int, score: Int)?
        var index = run
        while index < limit, index - run < 8, text[index].isCapitalized, index == run || text[index].isSpaced {
            if index > start, let score = score(ofNameAt: index, run, limit: limit), score > best?.score ?? 0 {
                best = (index, score)
            }
            index += 1
        }
        return best?.index
    }

    private func score(ofNameAt index: Int, _ run: Int, limit: Int) -> Int? {
        if let title = OfficeTitles.match(at: index, limit: limit, in: text, lexicon), title.value.strength != .none {
            return 9
        }
        // `Tổng Bí thư PCP` + `A-lva-rô Xan-tốt`: a name in transliteration behind an abbreviation.
        if text[index - 1].letterCase == .upper, let name = names.name(at: index, limit: limit, evidence: .office),
            name.contains(where: { text[$0].key == "-" && !text[$0].isSpaced })
        {
            return 5
        }
        guard Surnames.common.contains(text[index].key),
            let name = names.name(at: index, limit: limit, evidence: .office)
        else { return nil }
        let isWhole =
            name.upperBound >= limit || !text[name.upperBound].isCapitalized
            || !text[name.upperBound].isSpaced
        guard isWhole, name.count >= 3 || Surnames.usual.contains(text[index].key) else { return nil }
        return (Surnames.usual.contains(text[index].key) ? 4 : 0) + (name.count == 3 ? 2 : 1) + (index == run ? 0 : 1)
    }
}
