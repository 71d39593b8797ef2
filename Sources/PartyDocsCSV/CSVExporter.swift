public import PartyDocsCore

/// Writes one table of documents as comma-separated values by RFC 4180, in UTF-8.
///
/// The first record names the columns; then each document adds its rows. Every value is exact: the text of a document,
/// read from the `documents` table by any reader of RFC 4180, is ``PartyDocsCore/Document/text`` byte for byte. What
/// each column holds is in ``CSVTable/columns`` and, in words, in `Docs/Formats/CSV.md`.
///
/// ```swift
/// let bytes = try CSVExporter.csv(.offices).bytes(of: documents)
/// ```
public struct CSVExporter: DocumentExporter {
    /// How a table is written.
    public struct Options: Hashable, Sendable {
        /// Whether the file is for spreadsheet programs: it starts with a byte order mark, so that they read UTF-8, and
        /// a cell of free text that they would take for a formula starts with an apostrophe.
        ///
        /// Numbers, whole dates and identifiers are never guarded. To undo the guard, take one apostrophe from the
        /// start of each cell of a ``CSVDatatype/text``, ``CSVDatatype/term`` or ``CSVDatatype/edtf`` column that has one.
        public var isForSpreadsheets = false

        /// The options that are used when none are given.
        public init() {}
    }

    /// The table that is written.
    public var table: CSVTable
    /// How it is written.
    public var options: Options

    /// Makes an exporter of one table.
    ///
    /// - Parameters:
    ///   - table: The table.
    ///   - options: How it is written.
    public init(table: CSVTable, options: Options = Options()) {
        self.table = table
        self.options = options
    }

    /// Comma-separated values.
    public var format: ExportFormat { Self.format }

    static let format = ExportFormat(id: "csv", name: "CSV", fileExtension: "csv", mediaType: "text/csv")

    /// Prepares one run.
    ///
    /// - Parameter job: What is known of the run; it makes no difference to a table.
    /// - Returns: A session that has written nothing.
    public func makeSession(for job: ExportJob) -> CSVExportSession {
        CSVExportSession(table: table, options: options)
    }
}

extension DocumentExporter where Self == CSVExporter {
    /// Comma-separated values of one table.
    ///
    /// - Parameters:
    ///   - table: The table.
    ///   - options: How it is written.
    /// - Returns: The exporter.
    public static func csv(_ table: CSVTable, options: CSVExporter.Options = .init()) -> CSVExporter {
        CSVExporter(table: table, options: options)
    }
}
