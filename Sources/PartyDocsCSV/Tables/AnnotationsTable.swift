internal import PartyDocsCore

/// One row an annotation; what only one kind has stands in that kind's own table.
enum AnnotationsTable {
    static let definition = TableDefinition(
        primaryKey: MentionColumns.primaryKey,
        rules: kinds + MentionColumns.leading().dropFirst(2) + values + dates + references + MentionColumns.trailing()
            + [.json("value_fields", "Fields of the value that have no column.") { .fields(valueFields($0.value)) }]
    ) { context in MentionColumns.rows(of: context) { $0 } }

    private typealias Rule = ColumnRule<Mention<AnnotationValue>>

    private static let kinds: [Rule] =
        MentionColumns.leading().prefix(2) + [
            .term("kind", "The kind (`person`, `office`, `date`, …).", required: true) { $0.value.kind },
            .text("subkind", "The sort inside its kind: of organization, place, event, date, quotation, assessment.") {
                subkind($0.value)
            },
        ]

    private static let values: [Rule] = [
        .text("name", "The name in its canonical form: of a person, organization or place; the title of an office.") {
            name($0.value)
        },
        .text("honorific", "The word of address: of a person as written, of an honorific itself.") { row in
            switch row.value {
            case .person(let value): value.honorific
            case .honorific(let value): value.word
            default: nil
            }
        },
    ]

    private static let dates: [Rule] =
        ColumnRule.dates("iso", first: "date_start", last: "date_end", "The date, as exact as it is stated.") {
            date($0.value)?.temporal
        } + [
            .boolean("year_stated", "Whether a date prints its year.") { date($0.value)?.isYearStated },
            .term("year_basis", "What a year that is not printed was inferred from.") { date($0.value)?.yearBasis },
            .spans("year_evidence_scalar", "The spans that the inference rests on.") { row in
                date(row.value).map { row.context.scalars($0.yearEvidence) }
            },
            .term("part_of_day", "The part of the day.") { date($0.value)?.partOfDay },
            .integer("weekday", "The printed day of the week, 1 for Monday to 7 for Sunday.") {
                date($0.value)?.weekday
            },
            .integer("term_number", "The number of a term of office (`khóa XII` is 12).") {
                date($0.value)?.termNumber
            },
            .text("calendar", "The calendar, when it is not the Gregorian.") { date($0.value)?.calendar },
        ]

    private static let references: [Rule] = [
        .identifier("body_id", "The body whose term a date names.", references: .entities) { date($0.value)?.body },
        .identifier("speaker_id", "Who is quoted.", references: .entities) { row in
            if case .quotation(let value) = row.value { value.speaker } else { nil }
        },
        .identifier("issuer_id", "Who assesses or asks.", references: .entities) { row in
            if case .assessment(let value) = row.value { value.issuer } else { nil }
        },
        .identifier("addressee_id", "Who is assessed or asked.", references: .entities) { row in
            if case .assessment(let value) = row.value { value.addressee } else { nil }
        },
    ]

    private static func date(_ value: AnnotationValue) -> DateValue? {
        if case .date(let value) = value { value } else { nil }
    }

    private static func subkind(_ value: AnnotationValue) -> String? {
        switch value {
        case .organization(let value): value.organizationKind
        case .place(let value): value.placeKind
        case .event(let value): value.eventKind
        case .date(let value): value.dateKind?.rawValue
        case .quotation(let value): value.quotationKind
        case .assessment(let value): value.function.rawValue
        case .citation(let value): value.reference.documentKind
        case .person, .office, .quantity, .honorific, .other: nil
        }
    }

    private static func name(_ value: AnnotationValue) -> String? {
        switch value {
        case .person(let value): value.name
        case .organization(let value): value.name
        case .place(let value): value.name
        case .office(let value): value.title
        case .citation, .event, .date, .quantity, .quotation, .assessment, .honorific, .other: nil
        }
    }

    private static func valueFields(_ value: AnnotationValue) -> Fields {
        switch value {
        case .person(let value): value.fields
        case .office(let value): value.fields
        case .organization(let value): value.fields
        case .citation(let value): value.fields
        case .event(let value): value.fields
        case .date(let value): value.fields
        case .quantity(let value): value.fields
        case .place(let value): value.fields
        case .quotation(let value): value.fields
        case .assessment(let value): value.fields
        case .honorific(let value): value.fields
        case .other(let value): value.fields
        }
    }
}
