internal import PartyDocsCore

/// Finds when persons were born: a date after the name and `sinh`, with nothing else between.
///
/// `Lê Văn Tám (sinh ngày 02/3/1965)`, `bà Trần Thị Hoa, sinh năm 1970`. A field `birthDate` of the entity goes before it.
struct BirthDateFinder {
    private static let birth: TokenKey = "sinh"
    private static let fillers: Set<TokenKey> = [",", "(", "-", "–", ":", "ngày", "tháng", "năm", "nam", "nữ"]
    private static let longestGap = 48

    private let document: Document

    init(_ document: Document) {
        self.document = document
    }

    /// The dates of birth; of a person to whom the text gives several, the first.
    func dates() -> [Entity.ID: TemporalValue] {
        var dates: [Entity.ID: TemporalValue] = [:]
        for entity in document.entities where entity.kind == .person {
            if case .string(let text) = entity.fields["birthDate"], let date = TemporalValue(text) {
                dates[entity.id] = date
            }
        }
        var person: (entity: Entity.ID, end: TextOffset)?
        for annotation in document.annotations where annotation.status != .rejected {
            if annotation.kind == .person {
                person = annotation.entity.map { ($0, annotation.hull.end) }
            } else if case .date(let value) = annotation.value, let date = value.temporal, let found = person,
                isBirth(from: found.end, to: annotation.hull.start), dates[found.entity] == nil,
                date.firstDay != nil
            {
                dates[found.entity] = date
            }
        }
        return dates
    }

    private func isBirth(from end: TextOffset, to start: TextOffset) -> Bool {
        guard end <= start, start.utf8 - end.utf8 <= Self.longestGap else { return false }
        let gap = Phrase(String(document[TextSpan(start: end, end: start)])).keys
        return gap.contains(Self.birth) && gap.allSatisfy { $0 == Self.birth || Self.fillers.contains($0) }
    }
}
