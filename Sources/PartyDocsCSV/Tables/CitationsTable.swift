internal import PartyDocsCore

/// One row a citation of an official document.
enum CitationsTable {
    static let definition = MentionColumns.table(rules) { value -> CitationValue? in
        if case .citation(let value) = value { value } else { nil }
    }

    private static let rules: [ColumnRule<Mention<CitationValue>>] =
        ReferenceColumns.rules(context: { $0.context }) { $0.value.reference } + [
            .json("locators", "The place inside the document: `[{unit, number}]`, in printed order.") {
                .objects($0.value.locators.map { Fields($0) })
            },
            .json("value_fields", "Fields of the value that have no column.") { .fields($0.value.fields) },
        ]
}
