/// Words around offices: verbs of holding and appointing, terms of office, what is said of a person besides.
enum OfficeCues {
    /// Verbs and nouns right before an office that somebody before them holds, takes over or gives up.
    private static let verbs = phrases(
        """
        là|làm|giữ|giữ chức|giữ chức vụ|giữ chức danh|giữ cương vị|giữ trọng trách|đảm nhiệm|đảm nhiệm chức vụ|đảm nhiệm chức
        đảm nhận|đảm nhận chức vụ|đảm nhận chức|đảm nhiệm cương vị|đảm nhiệm chức danh|đảm đương|thôi giữ chức|thôi giữ chức vụ|thôi giữ
        thôi chức|thôi làm|hiện là|nguyên là|từng là|chức vụ|chức danh|chức|cương vị|vào chức vụ|vào chức danh|vào vị trí|vị trí
        với cương vị|trên cương vị|khỏi chức vụ|khỏi chức|giữ quyền|trở thành|làm nhiệm vụ|được cử làm|phụ trách|đắc cử|tái đắc cử
        trúng cử|tái cử|đắc cử chức|tái cử chức|trúng cử chức|kiêm giữ chức|kiêm nhiệm|tiếp tục giữ chức vụ|tiếp tục làm|kiêm chức|kiêm
        giữ các chức vụ|các chức vụ|nhiều chức vụ|nhiều chức vụ quan trọng|nhiều cương vị|các cương vị|chức vụ như|giữ nhiệm vụ|thôi kiêm|thôi kiêm nhiệm|làm quyền|nhận chức|nhậm chức|ứng cử chức danh
        """
    )
    /// Verbs of appointing, which lead to an office only behind `được` or `bị`.
    private static let passives = phrases(
        """
        bổ nhiệm|bầu|phân công|chỉ định|giao|điều động|luân chuyển|giới thiệu|cử|suy tôn|suy cử|tín nhiệm bầu|bầu lại|bầu bổ sung|bổ nhiệm lại
        miễn nhiệm|bãi nhiệm|cách chức|phê chuẩn|tấn phong|đề cử|chuẩn y|điều động, bổ nhiệm|điều động và bổ nhiệm|luân chuyển, bổ nhiệm|bầu giữ
        """
    )
    private static let passiveMarks: Set<TokenKey> = ["được", "bị"]
    private static let farthestMark = 12
    private static let longestVerb = 5

    /// Words right before the office of somebody for whom another acts.
    static let grants: [Phrase] = ["ủy quyền của", "phân công của", "thay mặt"]

    /// What begins a term of office behind an office.
    static let terms = phrases("khóa|khoá|nhiệm kỳ|nhiệm kì|các khóa|khóa thứ|giai đoạn|từ năm|từ tháng")
    /// Words and marks inside a term of office, before its numbers.
    static let insideTerms: Set<TokenKey> = ["-", "–", "/", ",", "và", "đến", "năm", "tháng", "thứ"]

    /// What begins a remark on a person between the name and the offices.
    static let remarks = phrases(
        """
        sinh|quê|quê quán|dân tộc|giới tính|trú tại|trú|tuổi|học vị|trình độ|tên thật|bí danh|người|hiện|thường trú|tức|còn gọi|con|tốt nghiệp
        sn|đảng viên|nơi ở|là người|đơn vị|nghề nghiệp|ngụ|ở
        """
    )

    /// Words of address that alone mean the person before.
    static let anaphors: Set<TokenKey> = ["ông", "bà", "chí", "anh", "chị", "cụ"]
    /// What leads to a list of offices before a colon.
    static let listNouns: Set<TokenKey> = ["vụ", "danh", "vị", "như", "sau", "quan", "trọng", "chốt", "là", "gồm"]

    /// Whether a verb of holding ends at a token.
    static func isVerb(endingAt end: Int, in text: TokenizedText, _ block: Range<Int>) -> Bool {
        verb(endingAt: end, in: text, block) != nil
    }

    /// The first token of the verb of holding or appointing that ends before a token.
    static func verb(endingAt end: Int, in text: TokenizedText, _ block: Range<Int>) -> Int? {
        for length in (1...longestVerb).reversed() where end - length >= block.lowerBound {
            let start = end - length
            if verbs.match(text, at: start, limit: end)?.end == end { return start }
            if passives.match(text, at: start, limit: end)?.end == end {
                let first = max(block.lowerBound, start - farthestMark)
                if (first..<start).contains(where: { passiveMarks.contains(text[$0].key) }) { return start }
            }
        }
        return nil
    }

    private static func phrases(_ list: String) -> PhraseTable<Bool> {
        PhraseTable(list.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map(String.init))
    }
}
