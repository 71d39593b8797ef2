public import PartyDocsCore

/// The documents of an archive, each once, in the order of the index, read as they are asked for.
///
/// A document that cannot be read is a failure in its place, and the others follow. When the index itself cannot be read
/// further, a failure is the last element.
///
/// ```swift
/// for result in archive.documents() {
///     switch result {
///     case .success(let document): print(document.text.count)
///     case .failure(let error): print(error)  // the others follow
///     }
/// }
/// ```
public struct ArchiveDocuments: Sequence, Sendable {
    let reader: ArchiveReader

    /// Begins to read.
    ///
    /// - Returns: An iterator at the start of the archive.
    public func makeIterator() -> Iterator { Iterator(reader: reader) }

    /// Reads documents one by one.
    public struct Iterator: IteratorProtocol {
        private let reader: ArchiveReader
        private var entries: ArchiveEntries.Iterator

        fileprivate init(reader: ArchiveReader) {
            self.reader = reader
            entries = reader.entries(matching: ArchiveQuery(status: .document)).makeIterator()
        }

        /// Reads the next document.
        ///
        /// - Returns: The document, or why it cannot be read; nil at the end.
        public mutating func next() -> Result<Document, ArchiveError>? {
            do throws(ArchiveError) {
                guard let entry = try entries.next() else { return nil }
                return .success(try reader.document(of: entry))
            } catch {
                return .failure(error)
            }
        }
    }
}
