internal import PartyDocsCore

/// One row a mention of an event.
enum EventsTable {
    static let definition = MentionColumns.table(
        EventColumns.rules(context: { $0.context }) { $0.value }
    ) { value -> EventValue? in
        if case .event(let value) = value { value } else { nil }
    }
}
