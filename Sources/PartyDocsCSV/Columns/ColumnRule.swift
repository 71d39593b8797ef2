internal import PartyDocsCore

/// A column with the way to its value in a row.
struct ColumnRule<Row>: Sendable {
    let column: CSVColumn
    let value: @Sendable (Row) -> CSVValue

    private init(
        _ name: String,
        _ datatype: CSVDatatype,
        _ explanation: String,
        required: Bool,
        references: CSVTable? = nil,
        value: @escaping @Sendable (Row) -> CSVValue
    ) {
        column = CSVColumn(
            name: name,
            datatype: datatype,
            isRequired: required,
            explanation: explanation,
            references: references
        )
        self.value = value
    }
}

// MARK: One rule a datatype

extension ColumnRule {
    static func text(
        _ name: String,
        _ explanation: String,
        _ value: @escaping @Sendable (Row) -> String?
    ) -> Self {
        Self(name, .text, explanation, required: false) { CSVValue(value($0)) }
    }

    static func quote(
        _ name: String,
        _ explanation: String,
        _ value: @escaping @Sendable (Row) -> Substring?
    ) -> Self {
        Self(name, .text, explanation, required: false) { row in value(row).map { .text($0) } ?? .empty }
    }

    static func term(
        _ name: String,
        _ explanation: String,
        required: Bool = false,
        _ value: @escaping @Sendable (Row) -> (any VocabularyTerm)?
    ) -> Self {
        Self(name, .term, explanation, required: required) { CSVValue(value($0)?.rawValue) }
    }

    static func identifier<Subject>(
        _ name: String,
        _ explanation: String,
        required: Bool = false,
        references: CSVTable? = nil,
        _ value: @escaping @Sendable (Row) -> ModelID<Subject>?
    ) -> Self {
        Self(name, .identifier, explanation, required: required, references: references) {
            CSVValue(value($0)?.rawValue)
        }
    }

    static func identifiers(
        _ name: String,
        _ explanation: String,
        _ value: @escaping @Sendable (Row) -> [Entity.ID]
    ) -> Self {
        Self(name, .identifiers, explanation, required: false) { row in
            CSVValue(value(row).map(\.rawValue).joined(separator: " "))
        }
    }

    static func integer(
        _ name: String,
        _ explanation: String,
        required: Bool = false,
        _ value: @escaping @Sendable (Row) -> Int?
    ) -> Self {
        Self(name, .integer, explanation, required: required) { row in value(row).map { .integer($0) } ?? .empty }
    }

    static func decimal(
        _ name: String,
        _ explanation: String,
        _ value: @escaping @Sendable (Row) -> ExactDecimal?
    ) -> Self {
        Self(name, .decimal, explanation, required: false) { CSVValue(value($0)?.description) }
    }

    static func boolean(
        _ name: String,
        _ explanation: String,
        required: Bool = false,
        _ value: @escaping @Sendable (Row) -> Bool?
    ) -> Self {
        Self(name, .boolean, explanation, required: required) { row in
            CSVValue(value(row).map { $0 ? "true" : "false" })
        }
    }

    static func spans(
        _ name: String,
        _ explanation: String,
        _ value: @escaping @Sendable (Row) -> String?
    ) -> Self {
        Self(name, .spans, explanation, required: false) { CSVValue(value($0)) }
    }

    static func json(
        _ name: String,
        _ explanation: String,
        _ value: @escaping @Sendable (Row) -> FieldValue?
    ) -> Self {
        Self(name, .json, explanation, required: false) { row in CSVValue(value(row).map(JSONCell.text)) }
    }

    /// Three columns of one date or period: as exact as it is, and the whole dates between which it lies.
    static func dates(
        _ name: String,
        first: String,
        last: String,
        _ explanation: String,
        _ value: @escaping @Sendable (Row) -> TemporalValue?
    ) -> [Self] {
        [
            Self(name, .edtf, explanation, required: false) { CSVValue(value($0)?.description) },
            Self(first, .date, "The first day of `\(name)`; empty when its year or start is unknown.", required: false)
            {
                CSVValue(value($0)?.firstDay?.description)
            },
            Self(last, .date, "The last day of `\(name)`; empty when its year or end is unknown.", required: false) {
                CSVValue(value($0)?.lastDay?.description)
            },
        ]
    }
}
