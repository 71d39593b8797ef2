internal import PartyDocsCore

/// The columns that say who made a statement and how sure they are.
enum MakerColumns {
    struct Statement {
        let makers: [Maker]
        let status: AnnotationStatus
        let certainty: Certainty
    }

    static func rules<Row>(_ statement: @escaping @Sendable (Row) -> Statement) -> [ColumnRule<Row>] {
        [
            .text("maker", "The name of the program or person who found it first.") {
                statement($0).makers.first?.name
            },
            .text("maker_version", "The version of that program.") { statement($0).makers.first?.version },
            .term("maker_kind", "Whether it is a program or a person.") { statement($0).makers.first?.kind },
            .json("other_makers", "Who found the same after that: `[{kind, name, version}]`.") {
                .objects(statement($0).makers.dropFirst().map { Fields($0) })
            },
            .term("status", "`proposed`, `confirmed` or `rejected`.", required: true) { statement($0).status },
            .term("certainty", "`high`, `medium` or `low`.", required: true) { statement($0).certainty },
        ]
    }
}
