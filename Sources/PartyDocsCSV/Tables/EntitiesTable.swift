internal import PartyDocsCore

/// One row an entity.
enum EntitiesTable {
    struct Row {
        let context: DocumentContext
        let entity: Entity
        let mentionCount: Int
    }

    static let definition = TableDefinition(primaryKey: ["document_id", "entity_id"], rules: rules) { context in
        var counts: [Entity.ID: Int] = [:]
        for annotation in context.document.annotations {
            if let entity = annotation.entity { counts[entity, default: 0] += 1 }
        }
        return context.document.entities.map { Row(context: context, entity: $0, mentionCount: counts[$0.id] ?? 0) }
    }

    private static let rules: [ColumnRule<Row>] =
        [
            .identifier("document_id", "The document.", required: true, references: .documents) {
                $0.context.document.id
            },
            .identifier("entity_id", "The entity.", required: true) { $0.entity.id },
            .term("kind", "The kind (`person`, `organization`, `document`, `event`, `place`).", required: true) {
                $0.entity.kind
            },
            .text("name", "The name in its fullest form that the text supports.") { $0.entity.name },
            .json("other_names", "Other forms of the name that the text uses.") { .list($0.entity.otherNames) },
            .json("identifiers", "Identifiers outside the document: `[{scheme, value}]`.") {
                .objects($0.entity.identifiers.map { Fields($0) })
            },
            .integer("mention_count", "The number of annotations that refer to it.", required: true) {
                $0.mentionCount
            },
        ]
        + ReferenceColumns.rules(prefix: "reference_", context: { $0.context }) { $0.entity.reference }
        + EventColumns.rules(prefix: "event_", context: { $0.context }) { $0.entity.event }
        + [.json("fields", "Fields of the entity that have no column.") { .fields($0.entity.fields) }]
}
