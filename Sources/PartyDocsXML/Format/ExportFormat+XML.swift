public import PartyDocsCore

extension ExportFormat {
    /// PartyDocs XML 1: one document, or a collection.
    public static let xml = ExportFormat(
        id: "xml",
        name: "PartyDocs XML",
        fileExtension: "xml",
        mediaType: "application/xml"
    )
}
