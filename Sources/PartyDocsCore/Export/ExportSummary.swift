/// What a run has done.
public struct ExportSummary: Hashable, Sendable {
    /// The number of documents written.
    public var documentCount: Int
    /// The number of bytes that the sink took.
    ///
    /// While a session finishes it is the number before it began to.
    public var byteCount: Int

    /// Makes a summary; for tests of sessions, since a run makes its own.
    ///
    /// - Parameters:
    ///   - documentCount: The number of documents written.
    ///   - byteCount: The number of bytes that the sink took.
    public init(documentCount: Int, byteCount: Int) {
        self.documentCount = documentCount
        self.byteCount = byteCount
    }
}
