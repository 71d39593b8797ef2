internal import PartyDocsCore
internal import PartyDocsHTML
internal import PartyDocsJSON
internal import PartyDocsReading
internal import PartyDocsXML

/// The readers that the program brings along.
enum StandardReaders {
    /// The readers of a run, those that were added to the program included.
    ///
    /// Plain text comes first: it reads what no other is chosen for. Files of this program's own formats are read
    /// when they are named, but not looked for in folders, where they are the results of earlier runs.
    ///
    /// - Parameters:
    ///   - text: What reads plain texts.
    ///   - page: What reads pages.
    /// - Returns: The catalog.
    static func catalog(text: PlainTextReader = PlainTextReader(), page: HTMLReader = HTMLReader()) -> ReaderCatalog {
        var catalog = ReaderCatalog([
            ReaderCatalog.Entry(
                id: "text",
                name: "Plain text",
                fileExtensions: ["txt"],
                mediaTypes: ["text/plain"],
                reader: text
            ),
            ReaderCatalog.Entry(
                id: "html",
                name: "HTML page",
                fileExtensions: ["html", "htm"],
                mediaTypes: ["text/html", "application/xhtml+xml"],
                reader: page,
                recognizes: { HTMLReader.looksLikeHTML($0) }
            ),
            ReaderCatalog.Entry(
                id: "xml",
                name: "PartyDocs XML of one document",
                fileExtensions: ["xml"],
                isFoundInFolders: false,
                reader: SingleDocumentReader(decoder: XMLDocumentDecoder())
            ),
            ReaderCatalog.Entry(
                id: "json",
                name: "PartyDocs JSON of one document",
                fileExtensions: ["json"],
                isFoundInFolders: false,
                reader: SingleDocumentReader(decoder: JSONDocumentDecoder())
            ),
        ])
        for entry in CommandLineTool.readers { catalog.insert(entry) }
        return catalog
    }
}
