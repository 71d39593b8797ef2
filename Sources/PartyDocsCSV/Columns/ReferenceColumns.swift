internal import PartyDocsCore

/// The columns that identify an official document.
enum ReferenceColumns {
    static func rules<Row>(
        prefix: String = "",
        context: @escaping @Sendable (Row) -> DocumentContext,
        _ reference: @escaping @Sendable (Row) -> DocumentReference?
    ) -> [ColumnRule<Row>] {
        [
            .text(prefix.isEmpty ? "document_kind" : prefix + "kind", "The kind by its Vietnamese word (`Chỉ thị`).") {
                reference($0)?.documentKind
            },
            .json(prefix + "kind_candidates", "The kinds that the symbol allows, when no word decides.") {
                .list(reference($0)?.kindCandidates ?? [])
            },
            .text(prefix + "number", "The number without leading zeros.") { reference($0)?.number },
            .text(prefix + "number_as_written", "The number as printed.") { reference($0)?.numberAsWritten },
            .integer(prefix + "number_year", "The year that is part of the number.") { reference($0)?.year },
            .text(prefix + "symbol", "The number and symbol in full (số/ký hiệu).") { reference($0)?.symbol },
            .identifier(prefix + "issuer_id", "The issuer.", references: .entities) { reference($0)?.issuer },
            .text(prefix + "issuer_name", "The name of the issuer.") { context($0).name(of: reference($0)?.issuer) },
            .text(prefix + "issuer_as_written", "The words that name the issuer.") { reference($0)?.issuerAsWritten },
            .json(
                prefix + "issuer_candidates",
                "The bodies that the symbol can stand for, when no word states the issuer."
            ) {
                .list(reference($0)?.issuerCandidates ?? [])
            },
        ]
            + ColumnRule.dates(
                prefix + "iso",
                first: prefix + "date_start",
                last: prefix + "date_end",
                "The date of the document, as exact as it is stated."
            ) { reference($0)?.date } + [
                .integer(prefix + "session", "The number of the plenum that passed it.") { reference($0)?.session },
                .integer(prefix + "congress_term", "The number of the term of that plenum or congress.") {
                    reference($0)?.congressTerm
                },
                .text(prefix + "subject", "What it is about (trích yếu).") { reference($0)?.subject },
                .json(
                    prefix.isEmpty ? "reference_fields" : prefix + "fields",
                    "Fields of the reference that have no column."
                ) {
                    reference($0).flatMap { .fields($0.fields) }
                },
            ]
    }
}
