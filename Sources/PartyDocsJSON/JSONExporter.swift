public import PartyDocsCore

/// Writes documents as JSON (RFC 8259), or many as JSON Lines.
///
/// A job for a single document writes one object; a collection writes one object on each line. Both end in a line
/// end. Positions count Unicode scalars, and each annotation carries the text it quotes.
/// ``JSONDocumentDecoder`` reads both back to equal documents.
///
/// Refused as ``ExportError/Code/unrepresentable`` is a field that bears the name of a member of the format.
public struct JSONExporter: DocumentExporter {
    /// The format: JSON, or JSON Lines from ``lines``.
    public let format: ExportFormat
    /// How the text is laid out.
    public let options: Options

    /// Makes an exporter for JSON.
    ///
    /// - Parameter options: How the text is laid out.
    public init(options: Options = Options()) {
        self.init(format: .json, options: options)
    }

    private init(format: ExportFormat, options: Options) {
        self.format = format
        self.options = options
    }

    /// The exporter for JSON Lines, which writes a single document on one line, too.
    public static let lines = JSONExporter(format: .jsonLines, options: Options())

    /// Prepares one run.
    ///
    /// - Parameter job: What is known of the run so far.
    /// - Returns: A session that has written nothing.
    public func makeSession(for job: ExportJob) -> JSONExportSession {
        JSONExportSession(indentation: job.shape == .single ? options.indentation : 0)
    }
}

extension DocumentExporter where Self == JSONExporter {
    /// JSON.
    ///
    /// - Parameter options: How the text is laid out.
    /// - Returns: The exporter.
    public static func json(_ options: JSONExporter.Options = JSONExporter.Options()) -> JSONExporter {
        JSONExporter(options: options)
    }

    /// JSON Lines, a document on each line.
    public static var jsonLines: JSONExporter { .lines }
}
