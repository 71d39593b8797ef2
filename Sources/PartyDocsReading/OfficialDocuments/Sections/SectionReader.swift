internal import PartyDocsCore

/// Reads the sections of an official document off its blocks.
struct SectionReader {
    private let table: LineTable
    private let blocks: [Block]
    private let body: Int
    private var tree: SectionTree
    private var isAfterEnding = false
    /// The last line that opened an attachment, as long as nothing but titles follows it.
    private var attachmentTitle: Int?

    /// The numbers of notes that the text has referred to.
    private var references: Set<Int> = []
    /// The last line above the first section that is a recital.
    private var lastRecital: Int?

    /// Words that a number in brackets counts what they name, so that it refers to no note.
    private static let counted: Set<TokenKey> = [
        "khoản", "điểm", "mục", "phần", "điều", "số", "và", "hoặc", "là", "gồm", "nhóm", "bước", "loại", "cột",
    ]
    private static let apart: Set<BlockKind> = [
        .documentHeader, .headline, .furniture, .teaser, .tableRow, .caption, .credit,
    ]
    private static let ending: Set<BlockKind> = [.signature, .recipients]
    private static let attachmentReach = 5
    private static let longestSentenceHead = 8

    private var text: TokenizedText { table.tokens }

    /// Prepares the reading.
    ///
    /// - Parameters:
    ///   - table: The blocks as lines.
    ///   - blocks: The blocks.
    ///   - body: The first block of the text.
    ///   - ids: The identifiers that other parts of the document have.
    init(_ table: LineTable, _ blocks: [Block], body: Int, reserving ids: Set<String>) {
        self.table = table
        self.blocks = blocks
        self.body = body
        tree = SectionTree(reserving: ids)
    }

    /// Reads the sections.
    ///
    /// - Returns: The sections, and what their paths lead to.
    consuming func read() -> (sections: [Section], paths: SectionPaths) {
        let quoted = QuotedLines(table.lines.map(\.tokens), in: text).isQuoted
        for index in body..<max(body, blocks.count) {
            if Self.ending.contains(blocks[index].kind) {
                tree.closeAll(before: index)
                isAfterEnding = true
                continue
            }
            guard !quoted[index], !Self.apart.contains(blocks[index].kind) || isAttachment(index) else { continue }
            readLine(index)
        }
        tree.closeAll(before: blocks.count)
        return (tree.sections, tree.paths)
    }

    private mutating func readLine(_ index: Int) {
        let line = table.lines[index].tokens
        guard text.hasWords(line) else { return }
        defer { takeReferences(line) }
        takeRecital(line, index)
        if let title = attachmentTitle, index - title > Self.attachmentReach || table.lines[index].isProse {
            attachmentTitle = nil
        }
        if attachmentTitle == nil, let words = attachedKind(index) {
            open(attachment(words), at: index)
            return
        }
        guard var marker = SectionMarker.read(line, in: text), accepts(&marker, at: index) else {
            tree.closeBullets(before: index)
            return
        }
        open(marker, at: index)
    }

    private mutating func open(_ marker: SectionMarker, at index: Int) {
        attachmentTitle = marker.style == .attachment ? index : nil
        tree.open(marker, label: marker.printedLabel(in: text, source: table.text), at: index)
    }

    // MARK: What is a section

    /// Whether a marker opens a section: its line is no recital, no row of a table and no rest of a sentence.
    private func accepts(_ marker: inout SectionMarker, at index: Int) -> Bool {
        let line = table.lines[index].tokens
        let content = marker.label.upperBound..<line.upperBound
        if case .roman(0) = marker.style, let ordinal = letterAfterLetter(marker) {
            marker = SectionMarker(
                style: .capital,
                label: marker.label,
                ordinal: ordinal,
                prefix: [],
                name: marker.name,
                isBeforeSmallLetter: marker.isBeforeSmallLetter,
                isClosed: marker.isClosed
            )
        }
        if isRow(content) { return false }
        if isInRecitals(index, content) || marker.isBullet && lastRecital == index || isNote(marker, index) {
            return false
        }
        switch marker.style {
        case .bullet: return (!marker.isBeforeSmallLetter || !isBroken(index - 1)) && !isRange(index, content)
        case .capital: return tree.isInSequence(marker)
        case .article where !marker.isClosed: return tree.isInSequence(marker) && !isUnfinished(index - 1)
        case .letter where !marker.isClosed: return tree.isInSequence(marker)
        case .letter: return !marker.isBeforeSmallLetter || tree.isInSequence(marker) || !isUnfinished(index - 1)
        case .attachment: return isAttachmentTitle(marker, index)
        default: break
        }
        return !marker.isBeforeSmallLetter && !isUnfinished(index - 1) || tree.isInSequence(marker)
    }

    /// The place of `C`, `D`, `I` or `L` behind the letter before it, where it is no Roman numeral.
    private func letterAfterLetter(_ marker: SectionMarker) -> Int? {
        let letters: [TokenKey: Int] = ["c": 3, "i": 9, "l": 11, "v": 21, "x": 22]
        guard let place = letters[text[marker.label.lowerBound].key] else { return nil }
        return tree.follows(.capital, place) ? place : nil
    }

    /// Whether a line was broken inside a sentence.
    private func isUnfinished(_ index: Int) -> Bool {
        guard index >= body else { return false }
        let line = table.lines[index]
        switch line.ending {
        case .open: return line.wordCount >= Self.longestSentenceHead && !line.isAllCapitals && line.wordCount > 30
        case .comma: return true
        default: return false
        }
    }

    /// Whether a line that is no item itself breaks off inside a sentence, so that a dash in small letters goes on with it.
    private func isBroken(_ index: Int) -> Bool {
        guard index >= body else { return false }
        let line = table.lines[index]
        let isItem = SectionMarker.read(line.tokens, in: text)?.isBullet == true
        return isUnfinished(index) || line.ending == .open && !isItem && line.wordCount >= Self.longestSentenceHead
    }

    /// Whether a dash at the start of a line goes on with a number at the end of the line before: `2021` / `- 2025`.
    private func isRange(_ index: Int, _ content: Range<Int>) -> Bool {
        guard index > body, let first = content.first, let last = table.lines[index - 1].tokens.last else {
            return false
        }
        return text[first].kind == .number && text[last].kind == .number
    }

    /// Whether what follows a marker stands in columns, as in the row of a table.
    private func isRow(_ content: Range<Int>) -> Bool {
        guard content.lowerBound < content.upperBound else { return false }
        let start = content.first { text[$0].kind != .punctuation } ?? content.lowerBound
        return (start + 1..<max(start + 1, content.upperBound)).contains {
            text[$0].startsColumn || text[$0].key == "|"
        }
    }

    /// Whether a line is a note and no section: a number in brackets that the text above refers to, or one or a dash
    /// right below an ending.
    private func isNote(_ marker: SectionMarker, _ index: Int) -> Bool {
        let isBracketed =
            if case .number(_, true) = marker.style { text[marker.label.lowerBound].key == "(" } else { false }
        if isAfterEnding, tree.isNothingOpen, isBracketed || marker.isBullet { return true }
        guard isBracketed, let number = marker.ordinal else { return false }
        return references.contains(number)
    }

    /// Notes whether a line above the first section is a recital, or a dash that goes on with one.
    private mutating func takeRecital(_ line: Range<Int>, _ index: Int) {
        guard tree.isEmpty, !isAfterEnding else { return }
        let isRecital = text.opens(HeaderPhrases.certainRecitals, text.withoutMarks(line))
        if isRecital || goesOnWithRecital(index) && SectionMarker.read(line, in: text)?.isBullet == true {
            lastRecital = index
        }
    }

    /// Takes the numbers in brackets behind words of a line, which refer to notes.
    private mutating func takeReferences(_ line: Range<Int>) {
        guard line.count > 3 else { return }
        for open in line.dropFirst().dropLast(2) where text[open].key == "(" && text[open + 2].key == ")" {
            guard let number = text[open + 1].number, text[open - 1].kind == .word,
                !Self.counted.contains(text[open - 1].key),
                open + 3 == line.upperBound || text[open + 3].kind == .punctuation
            else { continue }
            references.insert(number)
        }
    }

    /// Whether a line is one of the recitals above the first section.
    private func isInRecitals(_ index: Int, _ content: Range<Int>) -> Bool {
        guard tree.isEmpty, !isAfterEnding else { return false }
        let words = text.withoutMarks(content)
        if text.opens(HeaderPhrases.certainRecitals, words) { return true }
        guard text.opens(HeaderPhrases.recitals, words) else { return false }
        return [index - 1, index + 1].contains { neighbour in
            guard table.lines.indices.contains(neighbour) else { return false }
            let line = table.lines[neighbour].tokens
            return text.opens(HeaderPhrases.certainRecitals, text.withoutMarks(line))
        }
    }

    /// Whether a dash stands right under `Căn cứ:` or under a recital that is not over.
    private func goesOnWithRecital(_ index: Int) -> Bool {
        guard index > body, lastRecital == index - 1 else { return false }
        switch table.lines[index - 1].ending {
        case .semicolon, .comma: return true
        case .colon: return table.lines[index - 1].wordCount <= Self.longestRecitalHead
        default: return false
        }
    }

    private static let longestRecitalHead = 4

    // MARK: Attachments

    private func isAttachment(_ index: Int) -> Bool {
        guard blocks[index].kind == .documentHeader || blocks[index].kind == .headline else { return false }
        return index >= body
            && (attachedKind(index) != nil
                || SectionMarker.read(table.lines[index].tokens, in: text)?.style == .attachment)
    }

    private func attachment(_ words: Range<Int>) -> SectionMarker {
        SectionMarker(
            style: .attachment,
            label: words,
            ordinal: nil,
            prefix: [],
            name: ASCIIName.of(text.words(words, in: table.text)),
            isBeforeSmallLetter: false,
            isClosed: true
        )
    }

    /// The words of the kind that opens an attached document: the title above `(Ban hành kèm theo …)`, or a kind in
    /// capitals behind the signature.
    private func attachedKind(_ index: Int) -> Range<Int>? {
        let line = table.lines[index].tokens
        let start = text.withoutMarks(line).lowerBound
        guard line.contains(start), text[start].letterCase == .upper,
            let kind = HeaderPhrases.kinds.match(text, at: start, limit: line.upperBound),
            text.isAllCapitals(start..<kind.end), table.lines[index].ending != .colon
        else { return nil }
        if line.contains(where: { HeaderPhrases.attached.match(text, at: $0, limit: line.upperBound) != nil }) {
            return start..<kind.end
        }
        for next in index + 1..<max(index + 1, min(table.lines.count, index + Self.attachmentReach)) {
            let range = table.lines[next].tokens
            if text.opens(HeaderPhrases.attached, range) { return start..<kind.end }
            if SectionMarker.read(range, in: text) != nil || table.lines[next].isProse { break }
        }
        return isAfterEnding && text.isAllCapitals(line) && table.lines[index].wordCount <= 30 && tree.isNothingOpen
            ? start..<kind.end : nil
    }

    /// Whether the words for an appendix stand over one, not in a sentence.
    private func isAttachmentTitle(_ marker: SectionMarker, _ index: Int) -> Bool {
        let line = table.lines[index]
        return line.wordCount <= 40 && line.ending != .comma && line.ending != .semicolon
            && (isAfterEnding || line.wordCount <= 24)
    }
}
