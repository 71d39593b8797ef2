public import PartyDocsCore

/// Several tables of the same documents, each in a file of its own, with a description of them all.
///
/// ```swift
/// for member in CSVTableSet().exporters.members {
///     try save(member.exporter.bytes(of: documents), as: member.fileName)
/// }
/// ```
public struct CSVTableSet: Hashable, Sendable {
    /// The tables, in order.
    public var tables: [CSVTable]
    /// How they are written.
    public var options: CSVExporter.Options

    /// Makes a set of tables.
    ///
    /// - Parameters:
    ///   - tables: The tables, all of them unless you say otherwise.
    ///   - options: How they are written.
    public init(_ tables: [CSVTable] = CSVTable.allCases, options: CSVExporter.Options = .init()) {
        self.tables = tables
        self.options = options
    }

    /// The name of the file that describes the tables (Metadata Vocabulary for Tabular Data, section 5).
    public static let descriptionFileName = "csv-metadata.json"

    /// An exporter for each table, and the description beside them.
    public var exporters: ExporterSet {
        ExporterSet(
            format: CSVExporter.format,
            members: tables.map {
                ExporterSet.Member(fileName: $0.fileName, exporter: CSVExporter(table: $0, options: options))
            },
            companions: [
                ExporterSet.Companion(fileName: Self.descriptionFileName, bytes: Array(description.utf8))
            ]
        )
    }
}
