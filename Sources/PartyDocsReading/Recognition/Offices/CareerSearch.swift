/// Tells whose career the lines of a curriculum vitae are: that of the person whom the text before them is about.
///
/// A line of a career begins with its years (`- 7/2012 - 4/2019: Trưởng Công an huyện …`). The text before them names
/// the person in a heading, alone in a line or in a line on birth and origin.
struct CareerSearch {
    private static let announcements = PhraseTable<Bool>([
        "quá trình công tác", "quá trình công tác của", "tiểu sử", "tóm tắt", "họ và tên", "họ tên", "lý lịch",
        "sinh ngày",
        "sinh năm", "chân dung", "sinh", "quá trình hoạt động",
    ])
    private static let wordsOfTime: Set<TokenKey> = [
        "từ", "đến", "tháng", "năm", "ngày", "nay", "-", "–", "—", "/", ".", "+", "*", "•", "▪", "(", ")", ",", "hiện",
        "giêng", "chạp", "đầu", "cuối", "giữa",
    ]
    private static let longestTime = 20

    private let text: TokenizedText
    private var current: Range<Int>?

    init(_ context: RecognitionContext) {
        text = context.tokens
    }

    /// The name of the person whose career a block is a line of.
    ///
    /// - Parameters:
    ///   - block: The tokens of the block; blocks must be given in order.
    ///   - persons: The persons of the block.
    /// - Returns: The tokens of the name; nil when the block is no line of a career.
    mutating func subject(of block: Range<Int>, persons: [PersonMention]) -> Range<Int>? {
        guard !block.isEmpty else { return nil }
        if isLineOfCareer(block) { return current }
        let person = persons.last { $0.name.count > 1 }
        if let person, isAnnouncement(block) || isName(person, alone: block) {
            current = person.name
            return nil
        }
        return person == nil && isRemark(block) ? current : nil
    }

    /// Whether a block is nothing but a name and the words of address before it, as in an obituary.
    private func isName(_ person: PersonMention, alone block: Range<Int>) -> Bool {
        person.start == block.lowerBound && person.name.upperBound == block.upperBound && !person.honorifics.isEmpty
    }

    /// Whether a block begins with birth or origin (`Sinh ngày …; quê quán …; nguyên Bí thư …`).
    private func isRemark(_ block: Range<Int>) -> Bool {
        let start = block.prefix(2).first { text[$0].kind == .word } ?? block.lowerBound
        return text[start].key == "sinh" || text[start].key == "quê"
    }

    /// Whether a block begins with years and a colon.
    private func isLineOfCareer(_ block: Range<Int>) -> Bool {
        var hasNumber = false
        for index in block.prefix(Self.longestTime) {
            if text[index].key == ":" { return hasNumber }
            if text[index].kind == .number { hasNumber = true }
            guard text[index].kind == .number || Self.wordsOfTime.contains(text[index].key) else { return false }
        }
        return false
    }

    private func isAnnouncement(_ block: Range<Int>) -> Bool {
        block.contains { Self.announcements.match(text, at: $0, limit: block.upperBound) != nil }
    }
}
