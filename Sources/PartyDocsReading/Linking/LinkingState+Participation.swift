internal import PartyDocsCore

/// Who chairs and who attends an event.
///
/// - `Đồng chí A, Bí thư Tỉnh ủy chủ trì hội nghị`, `Các đồng chí: A, …; B, … đồng chủ trì Hội nghị lần thứ 18`.
/// - `Dự hội nghị có các đồng chí: A, …; B, …`, `Đồng chí C dự và phát biểu chỉ đạo tại Đại hội …`.
///
/// A noun alone (`hội nghị`) is the last event of its kind before it.
extension LinkingState {
    private static let verbs = PhraseTable<RelationKind>([
        ("chủ trì", .chairs), ("đồng chủ trì", .chairs), ("chủ tọa", .chairs), ("điều hành", .chairs),
        ("dự", .attends), ("tham dự", .attends), ("đến dự", .attends), ("cùng dự", .attends), ("về dự", .attends),
        ("tới dự", .attends), ("cùng tham dự", .attends), ("dự và chủ trì", .chairs), ("tham dự và chủ trì", .chairs),
        ("dự, chủ trì", .chairs),
    ])
    /// Syllables behind `dự` that make it another word (`dự án`, `dự kiến`).
    private static let otherWords: Set<TokenKey> = [
        "án", "kiến", "thảo", "toán", "báo", "phòng", "bị", "trữ", "khuyết", "thi", "định", "luật", "đoán", "chi",
    ]
    /// How far behind the verb its event may stand (`dự và phát biểu chỉ đạo tại hội nghị`).
    private static let reach = 8
    /// How many persons of one list are taken; real lists stay below.
    private static let longestList = 100
    /// How many tokens may stand before a verb that opens its sentence.
    private static let opening = 3

    /// Adds who chairs and who attends which event.
    mutating func linkParticipation() {
        let persons = mentions(of: .person)
        var events: [Int: Int] = [:]
        for event in mentions(of: .event) { events[mentions[event].tokens.lowerBound] = event }
        var last: [[TokenKey]: Int] = [:]
        var person = persons.startIndex
        for sentence in context.tokens.sentences {
            while person < persons.endIndex, mentions[persons[person]].tokens.lowerBound < sentence.lowerBound {
                person += 1
            }
            var end = person
            while end < persons.endIndex, mentions[persons[end]].tokens.lowerBound < sentence.upperBound { end += 1 }
            linkParticipants(sentence, Array(persons[person..<end]), events, &last)
        }
    }

    private mutating func linkParticipants(
        _ sentence: Range<Int>,
        _ persons: [Int],
        _ events: [Int: Int],
        _ last: inout [[TokenKey]: Int]
    ) {
        let text = context.tokens
        for index in sentence {
            if let event = events[index], let cluster = cluster(of: event) { last[clusters[cluster].keys] = cluster }
            guard !persons.isEmpty, let verb = Self.verbs.match(text, at: index, limit: sentence.upperBound),
                !isInsideVerb(index, sentence), verb.end < sentence.upperBound,
                text[verb.end - 1].key != "dự" || !Self.otherWords.contains(text[verb.end].key),
                let event = event(from: verb.end, sentence.upperBound, events, last)
            else { continue }
            let participants = participants(of: index, sentence, persons)
            for person in participants {
                guard let cluster = cluster(of: person) else { continue }
                add(verb.value, cluster, to: event, evidence: mentions[person].hull)
            }
        }
    }

    private mutating func add(
        _ kind: RelationKind,
        _ person: Int,
        to event: (cluster: Int, mention: Int?),
        evidence: TextSpan
    ) {
        if kind == .chairs {
            if let mention = event.mention { references.append((mention, .eventChair, person)) }
            clusterChairs[event.cluster, default: []].append(person)
        }
        addLink(kind, from: person, to: event.cluster, evidence: evidence)
    }

    /// Whether a longer verb of the table begins one or two tokens before (`tham dự`, `đồng chủ trì`).
    private func isInsideVerb(_ index: Int, _ sentence: Range<Int>) -> Bool {
        (1...3).contains { step in
            index - step >= sentence.lowerBound
                && Self.verbs.match(context.tokens, at: index - step, limit: sentence.upperBound).map { $0.end > index }
                    ?? false
        }
    }

    /// The event behind a verb: a mention, or a noun alone for the last event of its kind.
    private func event(
        from start: Int,
        _ limit: Int,
        _ events: [Int: Int],
        _ last: [[TokenKey]: Int]
    ) -> (cluster: Int, mention: Int?)? {
        let text = context.tokens
        for index in start..<min(limit, start + Self.reach) {
            if let event = events[index], let cluster = cluster(of: event) { return (cluster, event) }
            if let head = context.lexicon.longestMatch(in: text, at: index, limit: limit, category: .eventKind) {
                return last[NameKeys.keys(of: head.term.kind ?? head.term.canonicalName)].map { (root($0), nil) }
            }
            if text[index].kind == .punctuation { return nil }
        }
        return nil
    }

    /// The persons of a verb: those behind it where it opens its sentence, else the list or the last one before it.
    private func participants(
        of index: Int,
        _ sentence: Range<Int>,
        _ persons: [Int]
    ) -> [Int] {
        var low = persons.startIndex
        var high = persons.endIndex
        while low < high {
            let middle = (low + high) / 2
            if mentions[persons[middle]].tokens.upperBound <= index { low = middle + 1 } else { high = middle }
        }
        guard low > persons.startIndex, let first = persons.first else {
            guard index - sentence.lowerBound <= Self.opening else { return [] }
            return Array(persons[low...].prefix(Self.longestList))
        }
        let lead = sentence.lowerBound..<mentions[first].tokens.lowerBound
        // `đồng chủ trì` is said of several.
        let isList =
            context.tokens[index].key == "đồng"
            || lead.count <= Self.reach * 2 && lead.contains { context.tokens[$0].key == "các" }
        return isList ? Array(persons[..<low].suffix(Self.longestList)) : [persons[low - 1]]
    }
}
