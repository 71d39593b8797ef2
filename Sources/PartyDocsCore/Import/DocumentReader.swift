/// A type that makes a document from a source that is not one of this library's own files.
///
/// Reading is total: any bytes give a document with its diagnostics, or one ``ReadError`` that says why not.
/// The same source gives the same document, byte for byte, on every machine.
public protocol DocumentReader: Sendable {
    /// Reads one document.
    ///
    /// - Parameter source: The bytes and what is known about them.
    /// - Returns: The document.
    /// - Throws: ``ReadError``.
    func read(_ source: SourceDocument) throws(ReadError) -> Document
}
