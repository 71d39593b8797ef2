public import PartyDocsCore

/// Writes documents as TEI P5, valid against the schema `tei_all` of version 4.12.
///
/// A single document is a `TEI` element, a collection a `teiCorpus` of them. The string value of each `text` element
/// is the text of the document, every space included. What the text names stands inline (`persName`, `orgName`,
/// `date`, `measure` and so on); entities and relations stand in `standOff`, and values for which TEI has no place of
/// their own in feature structures (`fs`) there. Docs/Formats/TEI.md lists what becomes of each part of the model.
public struct TEIExporter: DocumentExporter {
    /// What the exporter writes besides the document itself.
    public var options: Options

    /// Makes an exporter.
    ///
    /// - Parameter options: What it writes besides the document itself.
    public init(options: Options = Options()) {
        self.options = options
    }

    /// The format: TEI P5.
    public var format: ExportFormat { .tei }

    /// Prepares one run.
    ///
    /// - Parameter job: What is known of the run.
    /// - Returns: A session that has written nothing.
    /// - Throws: ``ExportError`` when the XML library has no memory.
    public func makeSession(for job: ExportJob) throws -> TEIExportSession {
        try TEIExportSession(job: job, options: options)
    }
}

extension DocumentExporter where Self == TEIExporter {
    /// TEI P5.
    ///
    /// - Parameter options: What the exporter writes besides the document itself.
    /// - Returns: The exporter.
    public static func tei(_ options: TEIExporter.Options = TEIExporter.Options()) -> TEIExporter {
        TEIExporter(options: options)
    }
}

extension ExportFormat {
    /// TEI P5 of the Text Encoding Initiative.
    public static let tei = ExportFormat(
        id: "tei",
        name: "TEI P5",
        fileExtension: "tei.xml",
        mediaType: "application/tei+xml"
    )
}
