internal import PartyDocsCore

/// The places of names, to look up which mention a value means by its words: the nearest of that name.
struct MentionNames {
    private struct Name: Hashable {
        let kind: AnnotationKind
        let words: String
    }

    private var hulls: [Name: [TextSpan]] = [:]

    /// Gathers the names of mentions.
    ///
    /// - Parameters:
    ///   - mentions: The mentions.
    ///   - text: The text.
    init(_ mentions: [Finding], in text: String) {
        for mention in mentions {
            let printed = mention.spans.map { String(text[$0]) }.joined(separator: " ")
            hulls[Name(kind: mention.kind, words: printed), default: []].append(mention.hull)
            guard let name = mention.value.name, name != printed else { continue }
            hulls[Name(kind: mention.kind, words: name), default: []].append(mention.hull)
        }
    }

    /// The place of the nearest mention of a name.
    ///
    /// - Parameters:
    ///   - kind: The kind of the mention.
    ///   - words: The name.
    ///   - span: The place that it is near to.
    /// - Returns: The hull; nil when there is no such mention.
    func nearest(_ kind: AnnotationKind, named words: String, to span: TextSpan) -> TextSpan? {
        hulls[Name(kind: kind, words: words)]?.min { $0.distance(to: span) < $1.distance(to: span) }
    }
}

extension TextSpan {
    /// The number of UTF-8 bytes between two spans; 0 when they touch or overlap.
    func distance(to other: TextSpan) -> Int {
        max(0, start.utf8 - other.end.utf8, other.start.utf8 - end.utf8)
    }
}
