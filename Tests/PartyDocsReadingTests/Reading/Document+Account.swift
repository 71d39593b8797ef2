import PartyDocsCore

extension Document {
    /// What was read, a line each: title and date, findings by position, relations.
    var account: [String] {
        let title = metadata.title.map { line("title", $0) }
        let published = metadata.published.map { line("published", "\($0)") }
        return [title, published].compactMap { $0 } + annotations.compactMap(line) + relations.compactMap(line)
    }

    private func line(_ parts: String?...) -> String { parts.map { $0 ?? "-" }.joined(separator: " | ") }

    private func name(_ entity: Entity.ID?) -> String? { entity.flatMap { self[$0]?.name } }

    private func line(_ annotation: Annotation) -> String? {
        let words = String(self[annotation.hull])
        switch annotation.value {
        case .person: return line("person", words, name(annotation.entity))
        case .office(let value):
            return line("office", words, value.title, name(value.organization), name(value.holder))
        case .citation(let value): return line("citation", words, name(value.reference.issuer))
        case .event: return line("event", words)
        case .date(let value): return line("date", words, value.temporal.map { "\($0)" })
        case .quantity(let value):
            let fraction = [value.numerator, value.denominator].compactMap { $0.map { "\($0)" } }.joined(separator: "/")
            return line("quantity", words, value.value.map { "\($0)" } ?? fraction, value.unit)
        default: return nil
        }
    }

    private func line(_ relation: Relation) -> String? {
        guard [.holds, .appointed, .released, .chairs].contains(relation.kind) else { return nil }
        return line(
            relation.kind.rawValue,
            name(relation.subject),
            relation.office,
            name(relation.object),
            relation.standing?.rawValue
        )
    }
}
