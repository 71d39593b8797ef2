internal import PartyDocsCore

/// One row a block, in the order of the text.
enum BlocksTable {
    struct Row {
        let context: DocumentContext
        let position: Int
        let block: Block
        let sections: [Section]
    }

    static let definition = TableDefinition(primaryKey: ["document_id", "block_id"], rules: rules, rows: rows)

    private static let rules: [ColumnRule<Row>] = [
        .identifier("document_id", "The document.", required: true, references: .documents) {
            $0.context.document.id
        },
        .identifier("block_id", "The block.", required: true) { $0.block.id },
        .integer("position", "Its position among the blocks of the document, from 1.", required: true) { $0.position },
        .term("kind", "The kind (`headline`, `lead`, `paragraph`, …).", required: true) { $0.block.kind },
        .integer("start_scalar", "Where it starts, in Unicode scalars from 0.", required: true) {
            $0.context.scalar($0.block.span.start)
        },
        .integer("end_scalar", "Where it ends, in Unicode scalars, exclusive.", required: true) {
            $0.context.scalar($0.block.span.end)
        },
        .text("language", "The language, when it is not that of the document.") { $0.block.language },
        .integer("level", "The depth of a heading or list item, from 1.") { $0.block.level },
        .text("number", "The printed number of a heading or item.") { $0.block.number },
        .quote("marker", "The printed list marker.") { row in row.block.marker.map { row.context.document[$0] } },
        .json("cells", "The texts of the cells of a table row.") { row in
            .list(row.block.cells.map { String(row.context.document[$0]) })
        },
        .quote("credit", "The credit of a caption.") { row in row.block.credit.map { row.context.document[$0] } },
        .text("image", "The address of the picture that a caption belongs to.") { $0.block.image },
        .identifier("duplicate_of", "The earlier block that this one repeats.", references: .blocks) {
            $0.block.duplicateOf
        },
        .json("sections", "The sections around it, outermost first: `[{id, kind, label}]`.") {
            .objects($0.sections.map(fields))
        },
        .json("fields", "Fields of the block that have no column.") { .fields($0.block.fields) },
        .quote("text", "Its text.") { $0.context.document[$0.block.span] },
    ]

    private static func rows(of context: DocumentContext) -> [Row] {
        let document = context.document
        var paths = [[Section]](repeating: [], count: document.blocks.count)
        // Parents are taken before their children, so that each path grows from the outermost section in.
        var pending = document.sections[...]
        while let section = pending.popFirst() {
            for index in section.blocks { paths[index].append(section) }
            pending.append(contentsOf: section.children)
        }
        return document.blocks.enumerated().map { index, block in
            Row(context: context, position: index + 1, block: block, sections: paths[index])
        }
    }

    private static func fields(of section: Section) -> Fields {
        var fields: Fields = ["id": .string(section.id.rawValue), "kind": .string(section.kind.rawValue)]
        fields["label"] = section.label.map { .string($0) }
        return fields
    }
}
