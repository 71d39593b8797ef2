internal import PartyDocsBatch
internal import PartyDocsCore
internal import PartyDocsJSON

/// Metadata as JSON: an object for each file name, its values strings, lists of strings, or, for `identifier`, an object
/// of schemes.
enum MetadataJSON {
    static func rows(_ bytes: [UInt8], path: String) throws(BatchFailure) -> [MetadataRow] {
        let value: FieldValue
        do {
            value = try JSONParser().value(from: bytes)
        } catch {
            throw BatchFailure(
                .badData,
                name: path,
                line: error.position.line,
                column: error.position.column,
                reason: error.message
            )
        }
        guard case .object(let files) = value else { throw fault("The file is no object of file names.", path) }
        var rows: [MetadataRow] = []
        for file in files {
            guard case .object(let values) = file.value else {
                throw fault("The value of \"\(file.name)\" is no object.", path)
            }
            var row = MetadataRow(file: file.name)
            for value in values { try add(value, to: &row, path) }
            rows.append(row)
        }
        return rows
    }

    private static func add(_ element: Fields.Element, to row: inout MetadataRow, _ path: String) throws(BatchFailure) {
        switch element.value {
        case .string(let text): try row.add(text, as: element.name, in: path)
        case .array(let values):
            for value in values {
                guard case .string = value else { throw wrongValue(element.name, of: row, path) }
                try add(Fields.Element(name: element.name, value: value), to: &row, path)
            }
        case .object(let schemes) where element.name == "identifier":
            for scheme in schemes {
                guard case .string(let text) = scheme.value else { throw wrongValue(element.name, of: row, path) }
                try row.add(text, as: "identifier:" + scheme.name, in: path)
            }
        case .null: break
        case .bool, .number, .object: throw wrongValue(element.name, of: row, path)
        }
    }

    private static func wrongValue(_ name: String, of row: MetadataRow, _ path: String) -> BatchFailure {
        fault("The value of \"\(name)\" of \"\(row.file)\" is neither a string nor a list of strings.", path)
    }

    private static func fault(_ reason: String, _ path: String) -> BatchFailure {
        BatchFailure(.badData, name: path, reason: reason)
    }
}
