internal import PartyDocsCore

/// One row a figure.
enum QuantitiesTable {
    static let definition = MentionColumns.table(rules) { value -> QuantityValue? in
        if case .quantity(let value) = value { value } else { nil }
    }

    private static let rules: [ColumnRule<Mention<QuantityValue>>] = [
        .decimal("value", "The number; the lower one of a range; empty for a bare fraction.") { $0.value.value },
        .decimal("upper_value", "The upper number of a range.") { $0.value.upperValue },
        .text("unit", "What is counted or measured, as written.") { $0.value.unit },
        .boolean("unit_implied", "Whether the unit is taken from a partner figure.", required: true) {
            $0.value.isUnitImplied
        },
        .term("approximation", "`exact`, `about`, `nearly`, `over`, `under`, `atLeast`, `atMost`.", required: true) {
            $0.value.approximation
        },
        .text("number_as_written", "The number as printed.") { $0.value.numberAsWritten },
        .decimal("numerator", "The part, of a fraction or share.") { $0.value.numerator },
        .decimal("denominator", "The whole, of a fraction or share.") { $0.value.denominator },
        .decimal("percent", "The share in percent.") { $0.value.percent },
        .term("arithmetic", "Whether the stated share agrees with part and whole.") { $0.value.arithmetic },
        .json("value_fields", "Fields of the value that have no column.") { .fields($0.value.fields) },
    ]
}
