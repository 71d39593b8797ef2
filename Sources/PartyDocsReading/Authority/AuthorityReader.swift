public import PartyDocsCore

/// A reader whose documents have the identifiers of an authority file.
public struct AuthorityReader: DocumentReader {
    private let base: any DocumentReader
    private let resolver: AuthorityResolver

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - base: What reads the documents.
    ///   - resolver: What gives them the identifiers.
    public init(_ base: any DocumentReader, resolver: AuthorityResolver) {
        self.base = base
        self.resolver = resolver
    }

    /// Reads one document and resolves it.
    ///
    /// - Parameter source: The bytes and what is known about them.
    /// - Returns: The document.
    /// - Throws: What the reader throws.
    public func read(_ source: SourceDocument) throws(ReadError) -> Document {
        let document = try base.read(source)
        do {
            return try resolver.resolve(document)
        } catch {
            var fault = ReadError(
                .invalidDocument,
                "What was resolved does not make a document",
                underlyingError: error
            )
            fault.sourceName = source.name
            throw fault
        }
    }
}
