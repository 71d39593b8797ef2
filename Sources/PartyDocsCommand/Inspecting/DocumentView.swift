internal import PartyDocsCore

/// A document as lines for a person at a terminal.
struct DocumentView {
    private let document: Document
    private let style: TerminalStyle
    private let entities: [Entity.ID: Entity]
    private(set) var text = ""

    init(_ document: Document, style: TerminalStyle) {
        self.document = document
        self.style = style
        entities = Dictionary(document.entities.map { ($0.id, $0) }) { first, _ in first }
        addHead()
        addBlocks()
        addEntities()
        addOffices()
        addCitations()
        addEvents()
        addQuantities()
        addDates()
        addDiagnostics()
    }

    // MARK: Parts

    private mutating func addHead() {
        text += style.bold(Console.printable(document.metadata.title ?? "(no title)")) + "\n"
        for entry in document.metadata.entries where entry.name != .title {
            addPair(entry.name.rawValue, document.metadata.text(of: entry), note: entry.basis.rawValue)
        }
        for source in document.provenance.sources {
            let name = source.name ?? "(no name)"
            addPair("source", "\(name), \(source.byteCount) bytes, \(source.encoding)")
            if !source.edits.isEmpty { addPair("edits", "\(source.edits.count) places differ from the source") }
        }
        addPair("id", document.id.rawValue)
    }

    private mutating func addBlocks() {
        addSection("Blocks", document.blocks) { view, block in
            let kind = block.kind.rawValue + (block.level.map { " \($0)" } ?? "")
            return [view.style.padded(kind, to: 14), String(view.document[block.span])]
        }
    }

    private mutating func addEntities() {
        var counts: [Entity.ID: Int] = [:]
        for annotation in document.annotations {
            if let entity = annotation.entity { counts[entity, default: 0] += 1 }
        }
        addSection("Entities", document.entities) { view, entity in
            let names = ([entity.name] + entity.otherNames).joined(separator: " · ")
            return [view.style.padded(entity.kind.rawValue, to: 14), names + "  ×\(counts[entity.id] ?? 0)"]
        }
    }

    private mutating func addOffices() {
        let offices = document.relations.filter { $0.office != nil }
        let sayings = offices.map { relation in
            let who = entities[relation.subject]?.name ?? relation.subject.rawValue
            let what = [relation.office, name(relation.object)].compactMap(\.self).joined(separator: ", ")
            // A holding says how it stands; an appointment or a release says what it is.
            let how = relation.kind == .holds ? relation.standing?.rawValue ?? "" : relation.kind.rawValue
            return [who, what, how, relation.period?.description ?? ""]
        }
        let unlinked = document.annotations.compactMap { annotation -> [String]? in
            guard annotation.status != .rejected, case .office(let office) = annotation.value, office.holder == nil
            else { return nil }
            return ["—", String(document[annotation.hull]), office.standing?.rawValue ?? ""]
        }
        addSection("Offices (who, which)", unique(sayings + unlinked)) { _, row in row }
    }

    private mutating func addCitations() {
        addMentions("Cited documents", of: .citation) { view, value in
            guard case .citation(let citation) = value else { return [] }
            let reference = citation.reference
            return [
                reference.documentKind ?? reference.kindCandidates.joined(separator: " or "),
                reference.symbol ?? reference.number, reference.date?.description,
                view.name(reference.issuer) ?? reference.issuerAsWritten,
            ]
        }
    }

    private mutating func addEvents() {
        addMentions("Events", of: .event) { view, value in
            guard case .event(let event) = value else { return [] }
            return [
                event.eventKind, event.ordinal.map { "no. \($0)" }, event.term?.description, event.date?.description,
                view.name(event.body), event.status?.rawValue,
            ]
        }
    }

    private mutating func addQuantities() {
        addMentions("Figures", of: .quantity) { _, value in
            guard case .quantity(let quantity) = value else { return [] }
            let share = quantity.percent.map { "\($0) %" }
            let part = quantity.numerator.flatMap { part in quantity.denominator.map { "\(part) of \($0)" } }
            let range = quantity.upperValue.map { "to \($0)" }
            return [
                quantity.approximation == .exact ? nil : quantity.approximation.rawValue, quantity.value?.description,
                range, quantity.unit, part, share, quantity.arithmetic.map { "arithmetic: \($0.rawValue)" },
            ]
        }
    }

    private mutating func addDates() {
        addMentions("Dates", of: .date) { _, value in
            guard case .date(let date) = value else { return [] }
            return [
                date.temporal?.description, date.termNumber.map { "term \($0)" }, date.partOfDay?.rawValue,
                date.yearBasis.map { "year inferred from \($0.rawValue)" },
            ]
        }
    }

    private mutating func addDiagnostics() {
        addSection("Notes", document.diagnostics) { _, diagnostic in
            [diagnostic.severity.rawValue, diagnostic.message]
        }
    }

    // MARK: Lines

    private mutating func addPair(_ name: String, _ value: String, note: String? = nil) {
        let mark = note.map { "  " + style.dim($0) } ?? ""
        text += "  " + style.dim(style.padded(name, to: 12)) + style.cut(value, to: style.width - 24) + mark + "\n"
    }

    private mutating func addSection<Item>(
        _ title: String,
        _ items: [Item],
        _ cells: (DocumentView, Item) -> [String]
    ) {
        guard !items.isEmpty else { return }
        text += "\n" + style.bold(title) + style.dim(" \(items.count)") + "\n"
        for item in items {
            let line = cells(self, item).filter { !$0.isEmpty }.joined(separator: "  ")
            text += "  " + style.cut(line, to: style.width - 2) + "\n"
        }
    }

    private mutating func addMentions(
        _ title: String,
        of kind: AnnotationKind,
        _ values: (DocumentView, AnnotationValue) -> [String?]
    ) {
        let mentions = document.annotations(of: kind).filter { $0.status != .rejected }
        addSection(title, mentions) { view, annotation in
            let meaning = values(view, annotation.value).compactMap(\.self).filter { !$0.isEmpty }
            return ["“" + view.document[annotation.hull] + "”", meaning.joined(separator: ", ")]
        }
    }

    private func name(_ entity: Entity.ID?) -> String? { entity.flatMap { entities[$0]?.name } }

    /// The rows without repetitions, in order.
    private func unique(_ rows: [[String]]) -> [[String]] {
        var seen: Set<[String]> = []
        return rows.filter { seen.insert($0).inserted }
    }
}

extension Metadata {
    /// The value of an entry as text.
    fileprivate func text(of entry: MetadataEntry) -> String {
        switch entry.value {
        case .text(let text): text
        case .date(let date): date.description
        case .identifier(let identifier): identifier.scheme + ":" + identifier.value
        }
    }
}
