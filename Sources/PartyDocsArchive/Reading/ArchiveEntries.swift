/// The records of an archive's index, in their order, read as they are asked for: the index is never in memory whole.
///
/// ```swift
/// for try await entry in reader.entries() { print(entry.title) }
/// ```
///
/// Without a task, take an iterator and call ``Iterator/next()``. Each iterator reads the index from its start.
public struct ArchiveEntries: AsyncSequence, Sendable {
    let files: ArchiveFiles
    let recordByteLimit: Int
    let matcher: QueryMatcher?

    /// Begins to read.
    ///
    /// - Returns: An iterator at the start of the index.
    public func makeIterator() -> Iterator { Iterator(entries: self) }

    /// Begins to read.
    ///
    /// - Returns: An iterator at the start of the index.
    public func makeAsyncIterator() -> Iterator { makeIterator() }

    /// Reads records one by one.
    public struct Iterator: AsyncIteratorProtocol {
        /// What reading throws.
        public typealias Failure = ArchiveError

        private let entries: ArchiveEntries
        private var reading: IndexReading?
        private var isAtEnd = false

        fileprivate init(entries: ArchiveEntries) {
            self.entries = entries
        }

        /// Reads the next record that the query finds.
        ///
        /// - Returns: The record; nil at the end, and after an error.
        /// - Throws: ``ArchiveError`` with the line, when the index cannot be read further.
        public mutating func next() throws(ArchiveError) -> ArchiveEntry? {
            try advance()
        }

        /// Reads the next record that the query finds.
        ///
        /// - Parameter actor: The actor on which the caller runs; reading stays there.
        /// - Returns: The record; nil at the end, and after an error.
        /// - Throws: ``ArchiveError`` with the line, when the index cannot be read further.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws(ArchiveError) -> ArchiveEntry? {
            try advance()
        }

        private mutating func advance() throws(ArchiveError) -> ArchiveEntry? {
            guard !isAtEnd else { return nil }
            do throws(ArchiveError) {
                let reading = try opened()
                while let entry = try reading.next() {
                    if entries.matcher?.matches(entry) ?? true { return entry }
                }
                isAtEnd = true
                return nil
            } catch {
                isAtEnd = true
                throw error
            }
        }

        private mutating func opened() throws(ArchiveError) -> IndexReading {
            if let reading { return reading }
            let opened = try IndexReading(entries.files, recordByteLimit: entries.recordByteLimit)
            reading = opened
            return opened
        }
    }
}
