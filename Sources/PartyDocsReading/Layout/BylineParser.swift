internal import PartyDocsCore

/// Reads a line of authors' names.
///
/// Forms: `Lê Hà - Minh Tuấn`, `THANH THY`, `Q.Thư`, `N.V.A`, `Bài, ảnh: THU HƯƠNG`, `Bài và ảnh: Lê Hà`,
/// `Bài: Lê Hà; Ảnh: Minh Tuấn`, `PV`, `Lê Hà (tổng hợp)`, `CTV Lê Hà`, `ThS. Lê Hà`, `Lê Hà - Trường Chính trị tỉnh`.
enum BylineParser {
    private static let labels = PhraseTable([
        "bài", "bài, ảnh", "bài và ảnh", "bài - ảnh", "bài & ảnh", "bài ảnh", "bài/ảnh", "bài + ảnh", "bài viết",
        "bài viết và ảnh", "bài, clip", "bài, video", "tin", "tin, ảnh", "tin và ảnh", "tin - ảnh", "tin & ảnh",
        "tin ảnh", "tin/ảnh", "tin + ảnh", "tin, clip", "tin, ảnh, clip", "tin, ảnh và clip", "tin, bài", "tin bài",
        "tin - bài", "tin, bài, ảnh", "tin bài, ảnh", "tin, bài và ảnh", "tin bài và ảnh", "tác giả",
        "tác giả bài viết", "tác giả tin", "thực hiện", "người thực hiện", "nhóm thực hiện", "nhóm tác giả",
        "phóng viên", "pv", "ghi", "ghi chép", "biên tập", "biên soạn", "tổng hợp", "người viết", "người gửi",
        "người đăng", "người đưa tin", "đăng bởi", "viết bởi", "được viết bởi", "được đăng bởi", "written by",
        "đưa tin", "lược ghi", "lược thuật", "author", "by",
        "written by", "posted by", "chùm ảnh", "nội dung", "biên tập viên", "người viết bài", "text and photos",
        "text & photos",
        "story and photos", "story", "reporter",
    ])
    /// Labels that stand before nothing but who wrote the text.
    private static let reportLabels = PhraseTable([
        "tin", "tin, ảnh", "tin và ảnh", "tin ảnh", "tin, bài", "tin bài", "bài, ảnh", "bài và ảnh", "bài ảnh",
        "tác giả",
        "tác giả bài viết", "tin, bài và ảnh", "người viết",
    ])
    private static let pictureLabels = PhraseTable(["ảnh", "clip", "video", "đồ họa", "ảnh, clip", "ảnh và clip"])
    private static let reporters = PhraseTable([
        "pv", "p.v", "p.v.", "phóng viên", "nhóm phóng viên", "nhóm pv", "ban biên tập", "bbt", "nhóm p.v",
        "ban thời sự", "pv tổng hợp", "ctv", "nhóm pv, ctv", "pv - ctv", "pv, ctv", "tổ phóng viên", "btv",
    ])
    /// Words before a name that say what its bearer is.
    private static let roles = PhraseTable([
        "ctv", "cộng tác viên", "phóng viên", "pv", "p.v", "nhà báo", "ths", "ths.", "thạc sĩ", "ts", "ts.", "tiến sĩ",
        "pgs", "pgs.", "gs", "gs.", "pgs.ts", "pgs.ts.", "pgs, ts", "pgs, ts.", "gs.ts", "gs.ts.", "gs, ts", "cn.",
        "bs", "bs.", "bs ckii", "luật sư", "gs, tskh", "gs, tskh.", "tskh", "tskh.", "ls", "ls.", "thượng tá",
        "trung tá", "thiếu tá", "đại tá", "đại úy", "thượng úy", "trung úy", "thiếu úy", "thiếu tướng", "trung tướng",
        "thượng tướng", "đại tướng", "cử nhân", "gs.ts.", "gs. ts.", "pgs. ts.", "pgs. ts", "gs. ts", "ncs", "ncs.",
        "kts", "kts.", "nsnd", "nsưt", "nhà văn", "nhà thơ", "nhà giáo", "bác sĩ", "bscki", "bsckii", "bscki.",
        "bsckii.", "thạc sỹ", "tiến sỹ", "dr", "dr.", "prof", "prof.", "assoc. prof.", "gvc", "gvc.", "gvcc",
    ])
    /// Words before names that stand without a colon.
    private static let openings = PhraseTable([
        "by", "written by", "posted by", "reported by", "story by", "text by", "compiled by", "viết bởi",
        "được viết bởi",
        "được đăng bởi", "đăng bởi", "gửi bởi",
    ])
    /// Accounts of the systems that print sites, which are no authors.
    private static let accounts = PhraseTable([
        "super user", "admin", "administrator", "administrators", "quản trị", "quản trị viên", "quản trị hệ thống",
        "webmaster", "editor", "biên tập viên", "người dùng", "guest",
    ])
    /// Words behind a name that say what its bearer did.
    private static let remarks = PhraseTable([
        "tổng hợp", "lược ghi", "ghi", "thực hiện", "biên soạn", "lược thuật", "dịch", "biên tập", "sưu tầm",
        "tổng thuật",
    ])
    private static let separators: Set<TokenKey> = ["-", "–", ",", "&", "/", ";", "và", "|", "+"]
    /// Capitalised words that open something other than a person's name.
    private static let otherNames = PhraseTable([
        "đảng bộ", "đảng ủy", "đảng cộng sản", "đảng viên", "ban chấp hành", "ban tổ chức", "ban bí thư",
        "ban thường vụ", "ban tuyên giáo", "ban dân vận", "ban nội chính", "ban kinh tế", "ban chỉ đạo", "ban quản lý",
        "bộ chính trị", "bộ trưởng", "bộ nội vụ", "bộ công an", "bộ quốc phòng", "bộ y tế", "bộ tài chính", "ủy ban",
        "ủy viên", "hội nghị", "hội đồng", "hội thảo", "hội liên hiệp", "hội cựu", "hội nông dân", "quốc hội",
        "quốc phòng", "quốc tế", "chính phủ", "chính trị", "chính sách", "thành phố", "thành ủy", "thành tựu",
        "tỉnh ủy", "huyện ủy", "quận ủy", "công an", "công ty", "công đoàn", "công tác", "công nghệ", "công bố",
        "báo chí", "báo cáo", "đài truyền", "tạp chí", "cổng thông tin", "trung ương", "trung tâm", "tổng bí thư",
        "tổng cục", "tổng công ty", "tổng kết", "đại hội", "đại biểu", "đại học", "đại tướng", "nghị quyết",
        "nghị định",
        "nghị trường", "chỉ thị", "chỉ đạo", "quyết định", "kết luận", "kết quả", "thông báo", "thông tư", "thông tin",
        "thông cáo", "hướng dẫn", "quy định", "quy chế", "nhà nước", "chủ tịch", "chủ nhật", "chủ đề", "phó chủ tịch",
        "thủ tướng", "bí thư", "trưởng ban", "phó ban", "mặt trận", "liên đoàn", "văn phòng", "văn hóa", "văn kiện",
        "việt nam", "hà nội", "hải phòng", "đà nẵng", "cần thơ", "tp", "thời sự", "xã hội", "kinh tế", "thế giới",
        "pháp luật", "giáo dục", "thể thao", "giải trí", "đời sống", "du lịch", "sức khỏe", "khoa học", "môi trường",
        "xây dựng", "trang chủ", "video", "infographic", "podcast", "emagazine", "longform", "megastory", "tin tức",
        "tin mới", "tin nóng", "đồng chí", "ông", "bà", "lời", "phần", "chương", "mục", "điều", "phụ lục", "nơi nhận",
        "kính gửi", "đã ký", "nhân sự", "nhân dân", "tiểu sử", "phát biểu", "mục tiêu", "nhiệm vụ", "giải pháp",
        "phương hướng", "quan điểm", "tình hình", "nguyên nhân", "bài học", "ưu điểm", "hạn chế", "tổ chức",
        "thực hiện",
        "toàn văn", "diễn văn", "quân đội", "quân khu", "quân ủy", "phòng chống", "nông thôn", "nông nghiệp",
        "bình luận",
        "chia sẻ", "khối", "học viện", "trường", "sở", "viện", "đoàn công tác", "đoàn đại biểu", "đoàn kiểm tra",
        "đoàn thanh niên", "tọa đàm", "chuyển động", "sự kiện", "kỷ niệm",
        "chào mừng", "đổi mới", "đất nước", "bầu cử", "kỳ họp", "hiến pháp", "tin", "quyết nghị", "tuyên bố", "lệnh",
        "luật",
        "số", "cộng hòa", "độc lập", "điện", "công điện", "biên bản", "tờ trình", "danh sách", "chân dung", "gặp mặt",
    ])

    /// Reads a line.
    ///
    /// - Parameters:
    ///   - text: The tokens.
    ///   - line: Those of the line.
    /// - Returns: The authors; nil when the line is no byline by its shape.
    static func parse(_ text: TokenizedText, _ line: Range<Int>) -> Byline? {
        guard !line.isEmpty, line.count <= 32 else { return nil }
        let bare = withoutBrackets(line, in: text)
        guard let first = bare.first else { return nil }
        if let reporter = reporters.match(text, at: first, limit: bare.upperBound),
            (reporter.end..<bare.upperBound).allSatisfy({ text[$0].kind == .punctuation })
        {
            return Byline(names: [first..<reporter.end], isLabelled: true)
        }
        if let start = labelEnd(in: bare, of: text) {
            let end = pictureLabel(from: start, in: bare, of: text) ?? bare.upperBound
            if let names = names(in: start..<end, of: text, shortest: 1) {
                return Byline(names: names, isLabelled: true)
            }
            // An office may sign a report: `Tin, ảnh: Văn phòng Huyện ủy`.
            let rest = start..<end
            guard reportLabels.match(text, at: first, limit: start)?.end == start - 1, rest.count <= 10,
                let name = rest.first, text[name].isCapitalized, rest.allSatisfy({ text[$0].kind != .punctuation })
            else { return nil }
            return Byline(names: [rest], isLabelled: true)
        }
        if let opening = openings.match(text, at: first, limit: bare.upperBound), opening.end < bare.upperBound,
            accounts.match(text, at: opening.end, limit: bare.upperBound)?.end != bare.upperBound,
            let names = names(in: opening.end..<bare.upperBound, of: text, shortest: 2)
        {
            return Byline(names: names, isLabelled: true)
        }
        // `HP`: initials alone.
        if bare.count == 1, text[first].letterCase == .upper, (2...4).contains(text[first].end - text[first].start) {
            return text[first].romanNumeral == nil ? Byline(names: [bare], isLabelled: false) : nil
        }
        return names(in: bare, of: text, shortest: 2).map { Byline(names: $0, isLabelled: false) }
    }

    /// Whether a run of tokens has the shape of a person's name: two to five capitalised words.
    ///
    /// - Parameters:
    ///   - range: The run.
    ///   - text: The tokens.
    ///   - shortest: The smallest number of words.
    /// - Returns: Whether it has.
    static func isName(_ range: Range<Int>, in text: TokenizedText, shortest: Int = 2) -> Bool {
        guard let first = range.first else { return false }
        guard otherNames.match(text, at: first, limit: range.upperBound) == nil else { return false }
        var words = 0
        for index in range {
            let token = text[index]
            if token.key == "." {
                // An initial.
                guard index > first, text[index - 1].end - text[index - 1].start <= 2, !token.isSpaced else {
                    return false
                }
                continue
            }
            if apostrophes.contains(token.key), index > first, index + 1 < range.upperBound, !token.isSpaced {
                continue
            }
            guard token.kind == .word, token.letterCase != .lower else { return false }
            words += 1
        }
        // Five words in capitals are rather a heading.
        let isInCapitals = range.allSatisfy { text[$0].kind != .word || text[$0].letterCase == .upper }
        return (shortest...(isInCapitals ? 4 : 5)).contains(words)
    }

    private static let dashes: Set<TokenKey> = ["-", "–", "—"]
    private static let apostrophes: Set<TokenKey> = ["'", "’"]

    private static func withoutBrackets(_ line: Range<Int>, in text: TokenizedText) -> Range<Int> {
        guard line.count > 2 else { return line }
        let opening = text[line.lowerBound].key
        let closing = text[line.upperBound - 1].key
        // A long dash before a name alone is that of a signature.
        if opening == "—" { return line.lowerBound + 1..<line.upperBound - (dashes.contains(closing) ? 1 : 0) }
        let isBetweenDashes = dashes.contains(opening) && dashes.contains(closing)
        guard opening == "(" && closing == ")" || isBetweenDashes else { return line }
        return line.lowerBound + 1..<line.upperBound - 1
    }

    /// The position behind the label and its colon that open a line.
    private static func labelEnd(in line: Range<Int>, of text: TokenizedText) -> Int? {
        guard let label = labels.match(text, at: line.lowerBound, limit: line.upperBound), label.end < line.upperBound,
            text[label.end].key == ":"
        else { return nil }
        return label.end + 1
    }

    /// Where a line goes on with those who took the pictures (`Bài: Lê Hà; Ảnh: Minh Tuấn`).
    private static func pictureLabel(from start: Int, in line: Range<Int>, of text: TokenizedText) -> Int? {
        for index in start..<line.upperBound {
            guard let label = pictureLabels.match(text, at: index, limit: line.upperBound),
                label.end < line.upperBound, text[label.end].key == ":"
            else { continue }
            let isSeparated = index > start && text[index - 1].kind == .punctuation
            return isSeparated ? index - 1 : index
        }
        return nil
    }

    private static func names(in range: Range<Int>, of text: TokenizedText, shortest: Int) -> [Range<Int>]? {
        var names: [Range<Int>] = []
        var start = range.lowerBound
        while let role = roles.match(text, at: start, limit: range.upperBound), role.end < range.upperBound {
            start = role.end
            // `Đại tá, TS Lê Hà`: a rank, then a degree.
            if separators.contains(text[start].key), start + 1 < range.upperBound,
                roles.match(text, at: start + 1, limit: range.upperBound) != nil
            {
                start += 1
            }
        }
        for index in start...range.upperBound {
            guard index == range.upperBound || separators.contains(text[index].key) && text[index].letterCase != .upper,
                index > start || index == range.upperBound
            else { continue }
            guard start < index else { return nil }
            guard let name = name(in: start..<index, of: text, shortest: shortest) else {
                // What follows a name may say where its bearer works.
                let rest = start..<range.upperBound
                guard !names.isEmpty, isWorkplace(rest, in: text) || NewsNames.role(of: rest, in: text) == .agency
                else {
                    return nil
                }
                return names
            }
            names.append(name)
            start = index + 1
        }
        return names.isEmpty || names.count > 4 ? nil : names
    }

    /// The name in a run that may have a role before it and a remark behind.
    private static func name(in range: Range<Int>, of text: TokenizedText, shortest: Int) -> Range<Int>? {
        var range = range
        let role = roles.match(text, at: range.lowerBound, limit: range.upperBound)
        if let role, role.end < range.upperBound { range = role.end..<range.upperBound }
        let hasRole =
            role != nil
            || range.lowerBound > 0 && text[range.lowerBound - 1].kind == .word && !text[range.lowerBound].startsLine
        let opening = range.first { text[$0].key == "(" }
        if let opening, opening > range.lowerBound, text[range.upperBound - 1].key == ")",
            hasRole || remarks.match(text, at: opening + 1, limit: range.upperBound) != nil
        {
            range = range.lowerBound..<opening
        } else if let remark = range.dropFirst().first(where: { text[$0].letterCase == .lower }),
            let match = remarks.match(text, at: remark, limit: range.upperBound), match.end == range.upperBound
        {
            range = range.lowerBound..<remark
        }
        if range.count > 1, text[range.upperBound - 1].key == ".", shortest == 1 { range.removeLast() }
        return isName(range, in: text, shortest: shortest) ? range : nil
    }

    /// Whether a line under that of the author could be where the author works.
    ///
    /// - Parameters:
    ///   - line: The tokens of the line.
    ///   - text: All tokens.
    /// - Returns: Whether it could.
    static func isWorkplaceLine(_ line: Range<Int>, in text: TokenizedText) -> Bool {
        isWorkplace(line, in: text) && line.allSatisfy { text[$0].key != "." && text[$0].key != ":" }
    }

    /// Whether words behind a name could be where its bearer works: a few, the first a known head in capitals.
    private static func isWorkplace(_ range: Range<Int>, in text: TokenizedText) -> Bool {
        guard let first = range.first, range.count <= 12, text[first].isCapitalized else { return false }
        return otherNames.match(text, at: first, limit: range.upperBound) != nil
    }
}
