internal import PartyDocsCore

/// An annotation whose value has a certain type.
struct Mention<Value> {
    let context: DocumentContext
    let annotation: Annotation
    let value: Value
}

/// The columns that every table of mentions begins and ends with.
enum MentionColumns {
    static let primaryKey = ["document_id", "annotation_id"]

    /// The mentions of a document whose value `value` picks.
    static func rows<Value>(
        of context: DocumentContext,
        _ value: (AnnotationValue) -> Value?
    ) -> [Mention<Value>] {
        context.document.annotations.compactMap { annotation in
            value(annotation.value).map { Mention(context: context, annotation: annotation, value: $0) }
        }
    }

    static func table<Value>(
        _ rules: [ColumnRule<Mention<Value>>],
        _ value: @escaping @Sendable (AnnotationValue) -> Value?
    ) -> TableDefinition {
        TableDefinition(primaryKey: primaryKey, rules: leading(references: .annotations) + rules + trailing()) {
            rows(of: $0, value)
        }
    }

    static func leading<Value>(references: CSVTable? = nil) -> [ColumnRule<Mention<Value>>] {
        [
            .identifier("document_id", "The document.", required: true, references: .documents) {
                $0.context.document.id
            },
            .identifier("annotation_id", "The annotation.", required: true, references: references) {
                $0.annotation.id
            },
            .integer("start_scalar", "Where it starts, in Unicode scalars from 0.", required: true) {
                $0.context.scalar($0.annotation.hull.start)
            },
            .integer("end_scalar", "Where it ends, in Unicode scalars, exclusive.", required: true) {
                $0.context.scalar($0.annotation.hull.end)
            },
            .spans("spans_scalar", "Its spans when there are several; else empty.") {
                $0.annotation.spans.count > 1 ? $0.context.scalars($0.annotation.spans) : nil
            },
            .quote("quote", "The text from start to end.") { $0.context.document[$0.annotation.hull] },
            .identifier("entity_id", "The entity that it refers to.", references: .entities) { $0.annotation.entity },
            .text("entity_name", "The name of that entity.") { $0.context.name(of: $0.annotation.entity) },
            .term("form", "How the text words the mention.") { $0.annotation.form },
        ]
    }

    static func trailing<Value>() -> [ColumnRule<Mention<Value>>] {
        MakerColumns.rules {
            MakerColumns.Statement(
                makers: $0.annotation.makers,
                status: $0.annotation.status,
                certainty: $0.annotation.certainty
            )
        } + [.json("fields", "Fields of the annotation that have no column.") { .fields($0.annotation.fields) }]
    }
}
