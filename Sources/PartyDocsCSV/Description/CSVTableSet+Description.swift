internal import PartyDocsCore

extension CSVTableSet {
    /// The description of the tables by CSV on the Web (W3C Metadata Vocabulary for Tabular Data, 2015), as JSON:
    /// dialect, null, datatypes, keys.
    public var description: String {
        let document: FieldValue = [
            "@context": ["http://www.w3.org/ns/csvw", ["@language": "en"]],
            "dc:title": "PartyDocs tables",
            "dialect": Self.dialect,
            "null": "",
            "tables": .array(tables.map(description(of:))),
        ]
        return JSONCell.text(of: document) + "\n"
    }

    private static let dialect: FieldValue = [
        "encoding": "utf-8",
        "delimiter": ",",
        "quoteChar": "\"",
        "doubleQuote": true,
        "lineTerminators": ["\r\n"],
        "header": true,
        "commentPrefix": nil,
        "trim": false,
    ]

    private func description(of table: CSVTable) -> FieldValue {
        var schema: Fields = [
            "columns": .array(table.columns.map(description(of:))),
            "primaryKey": .array(table.primaryKey.map { .string($0) }),
        ]
        let keys = table.columns.compactMap(foreignKey)
        if !keys.isEmpty { schema["foreignKeys"] = .array(keys) }
        return ["url": .string(table.fileName), "tableSchema": .object(schema)]
    }

    private func description(of column: CSVColumn) -> FieldValue {
        var fields: Fields = [
            "name": .string(column.name),
            "titles": .string(column.name),
            "dc:description": .string(column.explanation),
        ]
        switch column.datatype {
        case .text, .term, .edtf: fields["datatype"] = "string"
        case .identifier: fields["datatype"] = "NMTOKEN"
        case .identifiers:
            fields["datatype"] = "NMTOKEN"
            fields["separator"] = " "
        case .integer: fields["datatype"] = "integer"
        case .decimal: fields["datatype"] = "decimal"
        case .boolean: fields["datatype"] = "boolean"
        case .date: fields["datatype"] = "date"
        case .spans:
            fields["datatype"] = ["base": "string", "format": "[0-9]+-[0-9]+"]
            fields["separator"] = " "
        case .json: fields["datatype"] = "json"
        }
        if column.isRequired { fields["required"] = true }
        if let target = target(of: column) { fields["dc:references"] = .string(target.fileName) }
        return .object(fields)
    }

    /// The table of the set that a column refers to.
    private func target(of column: CSVColumn) -> CSVTable? {
        column.references.flatMap { tables.contains($0) ? $0 : nil }
    }

    /// A key of the row's document and the column, as identifiers are unique in their document only.
    ///
    /// Columns that may be empty have none, because CSV on the Web takes a key that is empty in part for a fault; they
    /// name their table as `dc:references`.
    private func foreignKey(_ column: CSVColumn) -> FieldValue? {
        guard column.isRequired, let target = target(of: column) else { return nil }
        let own = target == .documents ? [column.name] : ["document_id", column.name]
        return [
            "columnReference": .array(own.map { .string($0) }),
            "reference": [
                "resource": .string(target.fileName),
                "columnReference": .array(target.primaryKey.map { .string($0) }),
            ],
        ]
    }
}
