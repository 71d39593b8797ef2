internal import PartyDocsCore

/// Writes the inline events of a document, in order, and ties the fragments of one annotation together.
struct TEIInlineWriter {
    private let writer: TEIDocumentWriter
    private var fragments: [Int: [String]] = [:]
    private var parts: [Int]
    /// For each open element, whether it may hold a `bibl`.
    private var context: [Bool] = []

    init(_ writer: TEIDocumentWriter) {
        self.writer = writer
        parts = [Int](repeating: 0, count: writer.layout.fragmentCounts.count)
        for (index, count) in writer.layout.fragmentCounts.enumerated() where count > 1 {
            let id = writer.document.annotations[index].id
            fragments[index] = (1...count).map { part in
                part == 1 ? writer.identifiers(id) : writer.identifiers.make("\(id).\(part)")
            }
        }
    }

    /// Writes the events of a block, or of the white space between two.
    mutating func write(_ events: [TEIInlineEvent], mayHoldBibliography: Bool = true) throws {
        context = [mayHoldBibliography]
        for event in events {
            switch event {
            case .open(let annotation): try open(annotation)
            case .openPart(let role): try open(role)
            case .close, .closePart:
                context.removeLast()
                try writer.end()
            case .text(let span): try writer.text(span)
            }
        }
    }

    private mutating func open(_ role: TEIBlockPart.Role) throws {
        let mayHoldBibliography = context.last ?? true
        switch role {
        case .marker: try writer.start("seg", [("type", "marker")])
        case .credit where mayHoldBibliography: try writer.start("bibl", [("type", "credit")])
        case .credit: try writer.start("seg", [("type", "credit")])
        case .cell: try writer.start("cell")
        case .separator: try writer.start("cell", [("role", "separator")])
        }
        context.append(true)
    }

    private mutating func open(_ index: Int) throws {
        let annotation = writer.document.annotations[index]
        let part = parts[index]
        parts[index] += 1
        let mention = TEIMention(annotation, mayBeBibliography: context.last ?? true)
        context.append(mention.mayHoldBibliography)
        try writer.start(mention.name, part == 0 ? writer.attributes(of: annotation, as: mention) : [])
        let ids = fragments[index] ?? []
        if part > 0 { try writer.xml.attribute("xml:id", ids[part]) }
        if part + 1 < ids.count { try writer.xml.attribute("next", "#" + ids[part + 1]) }
        if part > 0 { try writer.xml.attribute("prev", "#" + ids[part - 1]) }
    }
}
