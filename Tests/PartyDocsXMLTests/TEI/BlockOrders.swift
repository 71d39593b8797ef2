internal import PartyDocsCore
internal import PartyDocsTestKit

/// Documents that put every kind of block in every place.
enum BlockOrders {
    static let kinds: [BlockKind] = [
        .headline, .kicker, .lead, .timestamp, .dateline, .byline, .agency, .caption, .credit, .paragraph, .heading,
        .listItem, .tableRow, .quotation, .documentHeader, .signature, .recipients, .teaser, .furniture, "x-khối lạ",
    ]

    /// Every kind alone, every pair of kinds, and every pair after a paragraph and before another.
    static let small: [Document] = {
        var documents: [Document] = []
        for first in kinds {
            documents.append(make(ModelID("one-\(documents.count)"), [first]))
            for second in kinds {
                documents.append(make(ModelID("pair-\(documents.count)"), [first, second]))
                documents.append(make(ModelID("inside-\(documents.count)"), [.paragraph, first, second, .paragraph]))
            }
        }
        return documents
    }()

    /// A run of kinds at random, with white space of all sorts between the blocks, and sections.
    static func random(seed: UInt64) -> Document {
        var generator = SeededGenerator(seed: seed)
        let count = generator.number(in: 0...20)
        let kinds = (0..<count).map { _ in generator.pick(Self.kinds) }
        let gaps = (0...count).map { _ in generator.pick(["\n", "\n", " ", "", "\n\u{A0}\n", "\u{2003}", "\r\n\t"]) }
        return make(Document.ID("order-\(seed)"), kinds, gaps: gaps) { draft in
            for index in draft.blocks.indices where draft.blocks[index].kind == .heading {
                draft.blocks[index].level = generator.number(in: 1...40)
            }
            guard count > 1, generator.chance(60) else { return }
            let cut = generator.number(in: 1...(count - 1))
            let inner = Section(id: "s3", kind: generator.pick([.list, .table, .khoan]), blocks: 0..<cut)
            draft.sections = [
                Section(id: "s1", kind: .dieu, label: "Điều 1", blocks: 0..<cut, children: [inner]),
                Section(id: "s2", kind: generator.pick([.list, .table, .part]), blocks: cut..<count),
            ]
            if generator.chance(50) { draft.sections.removeLast() }
        }
    }

    /// Makes a document of blocks of some kinds, each with two annotations that end where it does.
    static func make(
        _ id: Document.ID,
        _ kinds: [BlockKind],
        gaps: [String] = [],
        change: (inout DocumentDraft) -> Void = { _ in }
    ) -> Document {
        var draft = DocumentDraft(id: id, text: gaps.first ?? "")
        let maker = Maker(kind: .recognizer, name: "test", version: "1")
        for (index, kind) in kinds.enumerated() {
            let start = draft.text.utf8.count
            draft.text += "- \(index + 1) Nghị quyết 18 | TTXVN"
            let end = draft.text.utf8.count
            var block = Block(id: Block.ID("b\(index)"), kind: kind, span: TextSpan(utf8: start..<end))
            block.marker = TextSpan(utf8: start..<(start + 1))
            block.credit = TextSpan(utf8: (end - 5)..<end)
            if kind == .tableRow { block.cells = [TextSpan(utf8: start..<(end - 8)), TextSpan(utf8: (end - 5)..<end)] }
            draft.blocks.append(block)
            let inner = TextSpan(utf8: (end - 8)..<(end - 3))
            draft.annotations += [
                Annotation(
                    id: Annotation.ID("e\(index)"),
                    spans: [TextSpan(utf8: start..<(end - 3))],
                    value: .event(EventValue()),
                    makers: [maker]
                ),
                Annotation(
                    id: Annotation.ID("c\(index)"),
                    spans: [inner],
                    value: .citation(CitationValue()),
                    makers: [maker]
                ),
            ]
            draft.text += index + 1 < gaps.count ? gaps[index + 1] : "\n"
        }
        change(&draft)
        do {
            return try Document(draft)
        } catch {
            preconditionFailure("The document \(id) breaks a rule: \(error)")
        }
    }
}
