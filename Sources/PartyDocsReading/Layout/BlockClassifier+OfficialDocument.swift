internal import PartyDocsCore

extension BlockClassifier {
    /// Marks the header of an official document.
    ///
    /// - Returns: The header; nil when the text has none.
    mutating func markOfficialHeader() -> OfficialHeader? {
        let header = OfficialHeader.find(in: table) { index in
            switch signs[index] {
            case .furniture, .menu: true
            default: false
            }
        }
        guard let header else { return nil }
        for index in 0..<header.lines.lowerBound {
            if !markBySign(index) { marks[index].kind = .furniture }
        }
        for (index, role) in zip(header.lines, header.roles) {
            marks[index].kind = role == .title ? .headline : .documentHeader
            marks[index].cells = header.columns[index] ?? []
        }
        return header
    }

    /// Marks the text of an official document with its signatures and recipients.
    ///
    /// - Parameter start: The first line of the text.
    /// - Returns: The stamps below the text.
    mutating func markOfficialText(from start: Int) -> [OfficialStamp] {
        forgetNewsSigns(from: start)
        let ending = OfficialEnding(table, after: start)
        var body = start
        for index in start..<lines.count {
            guard let line = ending.lines[index] else { continue }
            markText(body..<index, ending)
            marks[index].kind = line.kind
            marks[index].cells = line.cells
            body = index + 1
        }
        markText(body..<lines.count, ending)
        return ending.stamps
    }

    /// Takes lines that look like the author or the date of news for what they are in an official document: text.
    private mutating func forgetNewsSigns(from start: Int) {
        for index in start..<lines.count {
            switch signs[index] {
            case .byline(let byline) where !byline.isLabelled: signs[index] = .none
            case .timestamp, .caption, .credit: signs[index] = .none
            default: break
            }
        }
    }

    /// Marks running text; behind an ending the title of an attachment with the line that tells what it belongs to.
    private mutating func markText(_ body: Range<Int>, _ ending: OfficialEnding) {
        guard let first = body.first else { return }
        markBody(body)
        guard ending.lines[first - 1] != nil, ending.isAttachment(first) else { return }
        marks[first].kind = .heading
        for index in body.dropFirst().prefix(4) where table.tokens.opens(HeaderPhrases.attached, lines[index].tokens) {
            marks[index].kind = .documentHeader
        }
    }

    /// Marks the recipients of a document that has no header of one: a part of one, or one that an article prints.
    mutating func markRecipients() {
        for start in lines.indices where OfficialEnding.opensRecipients(lines[start].tokens, in: text) {
            var index = start
            repeat {
                marks[index].kind = .recipients
                index += 1
            } while index < lines.count && SectionMarker.read(lines[index].tokens, in: text)?.isBullet == true
        }
    }
}
