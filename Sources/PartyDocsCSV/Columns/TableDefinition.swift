/// A table: its columns, and how a document fills it.
struct TableDefinition: Sendable {
    let columns: [CSVColumn]
    let primaryKey: [String]
    private let append: @Sendable (DocumentContext, inout RecordBuffer) -> Void

    init<Row>(
        primaryKey: [String],
        rules: [ColumnRule<Row>],
        rows: @escaping @Sendable (DocumentContext) -> [Row]
    ) {
        self.columns = rules.map(\.column)
        self.primaryKey = primaryKey
        self.append = { context, buffer in
            for row in rows(context) {
                for rule in rules { buffer.append(rule.value(row), of: rule.column.datatype) }
                buffer.endRecord()
            }
        }
    }

    func appendHeader(to buffer: inout RecordBuffer) {
        for column in columns { buffer.append(CSVValue(column.name), of: .identifier) }
        buffer.endRecord()
    }

    func appendRecords(of context: DocumentContext, to buffer: inout RecordBuffer) {
        append(context, &buffer)
    }
}
