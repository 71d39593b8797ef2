/// Makes names of bodies of the lines of a header: one name may stand on several lines, and a body under its superior.
struct IssuerLines {
    /// The pieces of each body, in the order of print.
    private(set) var bodies: [[Range<Int>]] = []
    private let text: TokenizedText

    private static let ministry: TokenKey = "bộ"
    private static let centralBodies = PhraseTable(["bộ chính trị", "bộ tư lệnh", "bộ chỉ huy", "bộ môn", "bộ phận"])

    init(_ text: TokenizedText) {
        self.text = text
    }

    /// Whether there is no body yet.
    var isEmpty: Bool { bodies.isEmpty }

    /// Adds the piece of a line.
    mutating func add(_ piece: Range<Int>) {
        guard let last = bodies.indices.last else {
            bodies.append([piece])
            return
        }
        if continues(piece, bodies[last]) { bodies[last].append(piece) } else { bodies.append([piece]) }
    }

    /// Takes the first words of the national line off the last name, where the columns broke that line.
    ///
    /// - Parameter rest: The rest of the national line.
    mutating func drop(wordsBefore rest: Range<Int>) {
        guard let body = bodies.indices.last, let piece = bodies[body].last else { return }
        let line = text.wordKeys(rest)
        for national in HeaderPhrases.nationalWords
        where national.count > line.count && national.suffix(line.count).elementsEqual(line) {
            let lost = national.prefix(national.count - line.count)
            guard piece.count > lost.count, text.wordKeys(piece.suffix(lost.count)).elementsEqual(lost) else {
                continue
            }
            bodies[body][bodies[body].count - 1] = piece.dropLast(lost.count)
            return
        }
    }

    /// The bodies that issue the document together, mostly one, and the superior above them.
    var issuers: (bodies: [[Range<Int>]], superior: [Range<Int>]?) {
        guard let last = bodies.last else { return ([], nil) }
        let peers = isMinistry(last) ? bodies.reversed().prefix(while: isMinistry).count : 1
        let first = bodies.count - peers
        return (Array(bodies[first...]), first > 0 ? bodies[first - 1] : nil)
    }

    private func isMinistry(_ body: [Range<Int>]) -> Bool {
        guard let first = body.first?.first else { return false }
        return text[first].key == Self.ministry
            && Self.centralBodies.match(text, at: first, limit: text.tokens.count) == nil
    }

    /// Whether a piece goes on with the name of a body.
    private func continues(_ piece: Range<Int>, _ body: [Range<Int>]) -> Bool {
        if text.opens(HeaderPhrases.bodiesOfPlaces, piece) {
            // `BAN TỔ CHỨC` above `TỈNH ỦY …`: the organ stands first.
            return bodies.count == 1 && body.count == 1 && text.consists(of: body[0], Self.organs)
        }
        if let end = body.last?.last, HeaderPhrases.joints.contains(text[end].key) { return true }
        if text.opens(HeaderPhrases.continuations, piece) { return true }
        if body.count == 1, text.consists(of: body[0], HeaderPhrases.unfinishedBodies) {
            return !isOrgan(piece)
        }
        return !text.opens(HeaderPhrases.bodies, piece)
    }

    /// Whether a piece names an organ by a word that nothing may follow: `VĂN PHÒNG` under `ỦY BAN NHÂN DÂN`.
    private func isOrgan(_ piece: Range<Int>) -> Bool {
        text.consists(of: piece, Self.organs)
    }

    private static let organs = PhraseTable([
        "văn phòng", "ban tổ chức", "ban tuyên giáo", "ban dân vận", "ban nội chính", "ủy ban kiểm tra", "thanh tra",
        "ban thường vụ", "ban chấp hành", "ban xây dựng đảng", "ban tuyên giáo và dân vận", "ban kinh tế",
        "trung tâm chính trị",
    ])
}
