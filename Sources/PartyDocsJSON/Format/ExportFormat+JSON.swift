public import PartyDocsCore

extension ExportFormat {
    /// JSON: one document, one object.
    public static let json = ExportFormat(
        id: "json",
        name: "JSON",
        fileExtension: "json",
        mediaType: "application/json"
    )

    /// JSON Lines: any number of documents, each an object on its line.
    public static let jsonLines = ExportFormat(
        id: "jsonl",
        name: "JSON Lines",
        fileExtension: "jsonl",
        mediaType: "application/jsonl"
    )
}
