internal import PartyDocsCore

/// The columns that describe an event.
enum EventColumns {
    static func rules<Row>(
        prefix: String = "",
        context: @escaping @Sendable (Row) -> DocumentContext,
        _ event: @escaping @Sendable (Row) -> EventValue?
    ) -> [ColumnRule<Row>] {
        [
            .text(
                prefix.isEmpty ? "event_kind" : prefix + "kind",
                "The sort of event by its Vietnamese word (`đại hội`)."
            ) {
                event($0)?.eventKind
            },
            .integer(prefix + "ordinal", "The number in its series (`lần thứ XIII` is 13).") { event($0)?.ordinal },
            .text(prefix + "ordinal_as_written", "That number as printed.") { event($0)?.ordinalAsWritten },
        ]
            + ColumnRule.dates(
                prefix + "term_iso",
                first: prefix + "term_start",
                last: prefix + "term_end",
                "The term of office that it opens."
            ) { event($0)?.term } + [
                .integer(prefix + "congress_term", "The number of the term to which a plenum belongs.") {
                    event($0)?.congressTerm
                },
                .identifier(prefix + "body_id", "The organization whose event it is.", references: .entities) {
                    event($0)?.body
                },
                .text(prefix + "body_name", "The name of that organization.") {
                    context($0).name(of: event($0)?.body)
                },
            ]
            + ColumnRule.dates(
                prefix + "iso",
                first: prefix + "date_start",
                last: prefix + "date_end",
                "When it takes place, as exact as it is stated."
            ) { event($0)?.date } + [
                .identifier(prefix + "place_id", "Where it takes place.", references: .entities) { event($0)?.place },
                .text(prefix + "place_name", "The name of that place.") { context($0).name(of: event($0)?.place) },
                .identifiers(prefix + "chair_ids", "Who chairs it, as entities.") { event($0)?.chairs ?? [] },
                .identifiers(prefix + "participant_ids", "Who else takes part, as entities.") {
                    event($0)?.participants ?? []
                },
                .term(prefix.isEmpty ? "event_status" : prefix + "status", "Where it stands as of the text.") {
                    event($0)?.status
                },
                .json(prefix.isEmpty ? "event_fields" : prefix + "fields", "Fields of the event that have no column.") {
                    event($0).flatMap { .fields($0.fields) }
                },
            ]
    }
}
