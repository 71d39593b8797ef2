public import PartyDocsCore

/// A reader that applies corrections by persons and tells what became of each.
public protocol CorrectingReader: DocumentReader {
    /// Reads one document and tells what became of the corrections that are for it.
    ///
    /// - Parameter source: The bytes and what is known about them.
    /// - Returns: The document with the outcome of each correction.
    /// - Throws: ``ReadError``.
    func readWithOutcomes(_ source: SourceDocument) throws(ReadError) -> CorrectedDocument
}

extension CorrectingReader {
    /// Reads one document.
    ///
    /// - Parameter source: The bytes and what is known about them.
    /// - Returns: The document.
    /// - Throws: ``ReadError``.
    public func read(_ source: SourceDocument) throws(ReadError) -> Document {
        try readWithOutcomes(source).document
    }
}
