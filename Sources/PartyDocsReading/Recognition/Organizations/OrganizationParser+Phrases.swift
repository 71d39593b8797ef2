internal import PartyDocsCore

/// Phrases in small letters that are a part of a name, and the words that end them.
extension OrganizationParser {
    /// Words of one syllable that never stand in a name.
    private static let endings: Set<TokenKey> = [
        "đã", "đang", "sẽ", "vừa", "do", "tại", "là", "cho", "phải", "cần", "được", "để", "nhằm", "khi", "đều", "bị",
        "nên", "không", "chưa", "này", "đó", "cùng", "theo", "từ", "trong", "ngoài", "trên", "dưới", "ở", "đến", "vào",
        "ra", "một", "mỗi", "hai", "ba", "bốn", "những", "toàn", "nếu", "mà", "thì", "còn", "cũng", "luôn", "vẫn",
        "nay",
        "như", "bằng", "qua", "giữa", "họp", "giao", "trao", "tặng", "thăm", "gồm", "thuộc", "đạt", "xin", "thu", "bắt",
        "nhân", "bàn", "ký", "gửi", "mời", "có", "sau", "trước", "với", "nêu", "đưa",
    ]
    /// Verbs of two syllables that bodies are the subject of.
    private static let verbs = PhraseTable([
        "tổ chức", "chủ trì", "chủ động", "yêu cầu", "đề nghị", "đề xuất", "triển khai", "thống nhất", "quyết định",
        "xem xét", "đánh giá", "nhấn mạnh", "phối hợp", "tiến hành", "ban hành", "báo cáo", "thông báo", "cho biết",
        "phân công", "tiếp tục", "tập trung", "chỉ đạo", "tham mưu", "hướng dẫn", "công bố", "phát động", "ghi nhận",
        "biểu dương", "khen thưởng", "làm việc", "xác định", "kết luận", "hoàn thành", "thành lập", "tiếp nhận",
        "tham gia", "ủng hộ", "hỗ trợ", "trình bày", "khẳng định", "phê chuẩn", "phê duyệt", "khai mạc", "khai giảng",
        "tuyển sinh", "trực thuộc", "lãnh đạo", "khởi tố", "xét xử", "truy tố", "đóng góp", "đồng chí", "thường xuyên",
        "kịp thời", "tích cực", "khẩn trương", "trực tiếp", "thực hiện", "tăng cường", "đẩy mạnh", "rà soát", "vi phạm",
        "thiếu trách nhiệm", "cung cấp", "lắp đặt", "đầu tư vào", "đưa tin", "truyền đạt", "lấy ý kiến", "thẩm định",
        "nhiệm kỳ",
        "giai đoạn", "phát biểu", "tổng kết", "sơ kết", "gặp mặt", "đón tiếp", "ký kết", "kiến nghị", "chúc mừng",
        "thăm hỏi", "bàn giao", "kiểm điểm", "xử lý", "bảo đảm", "đảm bảo", "liên quan", "khai trương", "tiếp xúc",
        "khảo sát", "giám sát việc", "kiểm tra việc", "kiểm tra tình hình", "làm chủ đầu tư", "làm rõ", "lần lượt",
        "giữ chức", "giữ cương vị", "đồng thời", "kiêm",
        "trở thành", "hợp nhất", "sáp nhập", "chuyển sang", "chuyển về", "khánh thành", "khởi công", "nghiệm thu",
        "chấp hành",
        "nhận thấy", "cảnh cáo", "khiển trách", "kỷ luật", "cách chức", "thay mặt", "đại diện", "gửi lời",
    ])

    /// Whether a word ends a phrase: it is a verb or begins another part of the sentence.
    func endsPhrase(_ index: Int, limit: Int) -> Bool {
        Self.endings.contains(text[index].key) || Self.verbs.match(text, at: index, limit: limit) != nil
    }

    private static let longestRun = 9

    /// The end of words in small letters that lead to the level or place at the end of a name: `quỹ đất huyện Cư Jút`.
    func runToLevel(from start: Int, limit: Int) -> Int? {
        var index = start
        if let task = Self.tasks.match(text, at: index, limit: limit) { index = task.end }
        while index < limit, index - start < Self.longestRun {
            let token = text[index]
            if index > start, let level = level(at: index, limit: limit), !level.isClass {
                return levelEnd(at: index, limit: limit)?.end
            }
            if token.kind == .punctuation {
                guard isInnerComma(index, limit: limit) else { return nil }
            } else if token.kind != .word || !token.isSpaced || token.startsLine || endsPhrase(index, limit: limit) {
                return nil
            } else if token.isCapitalized, index > start,
                startsPerson(index, limit: limit) || startsOther(index, limit: limit)
            {
                return nil
            }
            index += 1
        }
        return nil
    }

    /// Verbs that name what a body is for, right behind its head: `Hội đồng thẩm định giá đất tỉnh`.
    private static let tasks = PhraseTable([
        "thẩm định", "tư vấn", "điều phối", "giám sát", "kiểm tra", "phối hợp phổ biến",
    ])
    private static let commaPhrases = PhraseTable([
        "phòng, chống", "phổ biến, giáo dục", "khám, chữa", "lãng phí, tiêu cực", "tham nhũng, tiêu cực",
        "tham nhũng, lãng phí",
        "khoa học, công nghệ", "công nghệ, đổi mới", "đầu tư, thương mại", "văn hóa, thể thao", "chiến sĩ, thi đua",
        "hỗ trợ, phát triển", "phòng cháy, chữa cháy", "bảo vệ, chăm sóc", "kinh tế, buôn lậu", "tham nhũng, kinh tế",
        "thiên tai, tìm kiếm", "buôn lậu, gian lận", "thương mại, hàng giả", "thi đua, khen thưởng",
        "giáo dục, đào tạo",
    ])

    /// Whether a comma stands inside a phrase of a name: `phòng, chống tham nhũng, tiêu cực`.
    func isInnerComma(_ index: Int, limit: Int) -> Bool {
        guard text[index].key == "," else { return false }
        for back in 1...4 where index >= back {
            if let match = Self.commaPhrases.match(text, at: index - back, limit: limit), match.end > index {
                return true
            }
        }
        return false
    }

    /// The end of a phrase in any case, up to a mark or a word that begins a statement.
    func phraseEnd(from start: Int, limit: Int) -> Int {
        var end = start
        while end < limit, end - start < 24 {
            let token = text[end]
            if token.startsLine && end > start { break }
            if end > start, token.isCapitalized, centralEnd(at: end, limit: limit) != nil { break }
            if token.kind == .punctuation {
                guard isInnerComma(end, limit: limit) || token.key == "-" || token.key == "–" else { break }
            } else if let grassroots = text.end(of: "ở cơ sở", at: end, limit: limit) {
                end = grassroots
                continue
            } else if end > start, endsPhrase(end, limit: limit) {
                break
            }
            end += 1
        }
        return end
    }
}
