internal import PartyDocsCSV
internal import PartyDocsCore
internal import PartyDocsJSON
internal import PartyDocsXML

/// The formats that the program brings along.
enum StandardCatalog {
    static let catalog = ExporterCatalog(
        [XMLExporter.catalogEntry, TEIExporter.catalogEntry] + JSONExporter.catalogEntries + [CSVExporter.catalogEntry]
    )
}
