internal import PartyDocsCSV
internal import PartyDocsCore
internal import PartyDocsJSON

/// The formats that the program brings along.
enum StandardCatalog {
    static let catalog = ExporterCatalog(JSONExporter.catalogEntries + [CSVExporter.catalogEntry])
}
