internal import PartyDocsCore

/// One row a mention of an office.
enum OfficesTable {
    static let definition = MentionColumns.table(rules) { value -> OfficeValue? in
        if case .office(let value) = value { value } else { nil }
    }

    private static let rules: [ColumnRule<Mention<OfficeValue>>] = [
        .text("title", "The title without the organization (`Bí thư`).") { $0.value.title },
        .identifier("organization_id", "The organization in which it is held.", references: .entities) {
            $0.value.organization
        },
        .text("organization_name", "The name of that organization.") { $0.context.name(of: $0.value.organization) },
        .text("organization_as_written", "The words that name the organization.") { $0.value.organizationAsWritten },
        .boolean("organization_stated", "Whether the mention names the organization.", required: true) {
            $0.value.isOrganizationStated
        },
        .identifier("holder_id", "The person who holds it.", references: .entities) { $0.value.holder },
        .text("holder_name", "The name of that person.") { $0.context.name(of: $0.value.holder) },
        .text("holder_as_written", "The words that name the holder.") { $0.value.holderAsWritten },
        .term("standing", "How the holder stands to it: `current`, `former`, `acting`, `elect`.") {
            $0.value.standing
        },
        .json("value_fields", "Fields of the value that have no column.") { .fields($0.value.fields) },
    ]
}
