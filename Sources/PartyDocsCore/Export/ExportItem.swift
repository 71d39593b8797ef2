/// One document of a run.
public struct ExportItem: Sendable {
    /// The document.
    public let document: Document
    /// Its position in the run, from zero.
    public let index: Int

    /// Makes an item; for tests of sessions, since a run makes its own.
    ///
    /// - Parameters:
    ///   - document: The document.
    ///   - index: Its position in the run, from zero.
    public init(document: Document, index: Int) {
        self.document = document
        self.index = index
    }
}
