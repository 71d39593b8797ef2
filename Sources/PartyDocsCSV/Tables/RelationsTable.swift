internal import PartyDocsCore

/// One row a relation.
enum RelationsTable {
    struct Row {
        let context: DocumentContext
        let relation: Relation
    }

    static let definition = TableDefinition(
        primaryKey: ["document_id", "relation_id"],
        rules: ends + offices + evidence
    ) { context in context.document.relations.map { Row(context: context, relation: $0) } }

    private static let ends: [ColumnRule<Row>] = [
        .identifier("document_id", "The document.", required: true, references: .documents) {
            $0.context.document.id
        },
        .identifier("relation_id", "The relation.", required: true) { $0.relation.id },
        .term("kind", "The kind (`holds`, `partOf`, `issues`, …).", required: true) { $0.relation.kind },
        .identifier("subject_id", "The entity that it starts from.", required: true, references: .entities) {
            $0.relation.subject
        },
        .text("subject_name", "The name of that entity.") { $0.context.name(of: $0.relation.subject) },
        .identifier("object_id", "The entity that it leads to.", references: .entities) { $0.relation.object },
        .text("object_name", "The name of that entity.") { $0.context.name(of: $0.relation.object) },
    ]

    private static let offices: [ColumnRule<Row>] =
        [
            .text("office", "The title of the office, for relations of persons to organizations.") {
                $0.relation.office
            },
            .term("standing", "How the subject stands to the office.") { $0.relation.standing },
        ]
        + ColumnRule.dates("iso", first: "date_start", last: "date_end", "When it holds, when the text says so.") {
            $0.relation.period
        }
        + ColumnRule.dates(
            "as_of_iso",
            first: "as_of_start",
            last: "as_of_end",
            "The date of the text that asserts it."
        ) { $0.relation.asOf }

    private static let evidence: [ColumnRule<Row>] =
        [
            .spans("evidence_scalar", "The spans that state it.") { $0.context.scalars($0.relation.evidence) },
            .json("evidence", "The texts of those spans.") { row in
                .list(row.relation.evidence.map { String(row.context.document[$0]) })
            },
        ]
        + MakerColumns.rules {
            MakerColumns.Statement(
                makers: $0.relation.makers,
                status: $0.relation.status,
                certainty: $0.relation.certainty
            )
        } + [.json("fields", "Fields of the relation that have no column.") { .fields($0.relation.fields) }]
}
