public import PartyDocsCore

extension CSVExporter {
    /// This format for a catalog: a set of all tables, or the one table that the setting `table` names; `excel` is
    /// `true` for files that spreadsheet programs open well.
    ///
    /// Where only one exporter can be used and no table is named, it is that of the annotations.
    public static let catalogEntry = ExporterCatalog.Entry(
        format: format,
        settings: [
            ExporterCatalog.Setting(
                name: "table",
                explanation: "which table: " + CSVTable.allCases.map(\.name).joined(separator: ", ")
                    + "; or all, for a folder of every table with a description, which is meant when none is named"
            ),
            ExporterCatalog.Setting(
                name: "excel",
                explanation:
                    "true for spreadsheet programs: a byte order mark, and an apostrophe before text that they "
                    + "would take for a formula; false unless set"
            ),
        ],
        makeExporterSet: { settings in
            let options = try options(from: settings)
            return settings["table"] ?? allTables == allTables ? CSVTableSet(options: options).exporters : nil
        },
        makeExporter: { settings in
            let options = try options(from: settings)
            let name = settings["table"] ?? CSVTable.annotations.name
            guard let table = CSVTable(name: name) else {
                throw ExporterSettingError(
                    name: "table",
                    message: name == allTables
                        ? "All tables are several files, not one."
                        : "There is no table \"\(name)\"; there are "
                            + CSVTable.allCases.map(\.name).joined(separator: ", ") + ", and all."
                )
            }
            return CSVExporter(table: table, options: options)
        }
    )

    private static let allTables = "all"

    private static func options(from settings: [String: String]) throws -> Options {
        if let unknown = settings.keys.filter({ $0 != "table" && $0 != "excel" }).min() {
            throw ExporterSettingError(name: unknown, message: "CSV has the settings table and excel only.")
        }
        var options = Options()
        switch settings["excel"] {
        case "true": options.isForSpreadsheets = true
        case "false", nil: options.isForSpreadsheets = false
        case let other?:
            throw ExporterSettingError(name: "excel", message: "It is true or false, not \"\(other)\".")
        }
        return options
    }
}
