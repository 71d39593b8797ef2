public import PartyDocsCore
internal import PartyDocsSystem

/// Makes archives of documents: bags (BagIt 1.0, RFC 8493) of their XML, the bytes they were read from, records of
/// preservation, an index and the schemas.
///
/// An archive is made in a folder beside its destination and put in its place in one step: at every moment the
/// destination is the complete old archive or the complete new one. What an interrupted run left can be continued. What is in
/// memory does not grow with the number of documents.
///
/// ```swift
/// let inputs = [ArchiveInput(name: "a.txt", content: .file("texts/a.txt"))]
/// let report = try await ArchiveWriter().write(inputs, to: "archive", reader: PlainTextReader(), at: moment)
/// ```
public struct ArchiveWriter: Sendable {
    /// How archives are made.
    public var options: Options

    /// Makes a writer.
    ///
    /// - Parameter options: How archives are made.
    public init(options: Options = Options()) {
        self.options = options
    }

    /// Makes an archive.
    ///
    /// An input that does not become a document goes into the archive as its original bytes and into the index with the
    /// reason; the others go on.
    ///
    /// - Parameters:
    ///   - inputs: The inputs, in the order of the index.
    ///   - directory: The folder that the archive becomes.
    ///   - reader: What makes documents of the inputs.
    ///   - moment: When the archive is made; the library never asks a clock. A run that is continued keeps its first.
    ///   - progress: Called with what became of each input, in order.
    /// - Returns: How many inputs became what.
    /// - Throws: ``ArchiveError``; the destination is then as it was.
    public func write(
        _ inputs: some Sequence<ArchiveInput>,
        to directory: String,
        reader: some DocumentReader,
        at moment: Moment,
        progress: (ArchiveReport.Entry) -> Void = { _ in }
    ) async throws(ArchiveError) -> ArchiveReport {
        try await perform(.create, inputs, directory, reader, moment, progress)
    }

    /// Makes a new generation of an archive, with more inputs.
    ///
    /// The documents that the archive has stay as they are. One that was removed from it is not taken in again.
    ///
    /// - Parameters:
    ///   - inputs: The inputs, in the order of the index.
    ///   - directory: The folder of the archive.
    ///   - reader: What makes documents of the inputs.
    ///   - moment: When the generation is made.
    ///   - progress: Called with what became of each input, in order.
    /// - Returns: How many inputs became what.
    /// - Throws: ``ArchiveError``; the archive is then as it was.
    public func append(
        _ inputs: some Sequence<ArchiveInput>,
        to directory: String,
        reader: some DocumentReader,
        at moment: Moment,
        progress: (ArchiveReport.Entry) -> Void = { _ in }
    ) async throws(ArchiveError) -> ArchiveReport {
        try await perform(.append, inputs, directory, reader, moment, progress)
    }

    /// Makes a new generation of an archive, without some documents.
    ///
    /// Of each there stays a record with its identifier, its sums, the reason and the moment. The index and the
    /// authority file no longer say anything of it.
    ///
    /// - Parameters:
    ///   - ids: The identifiers of documents, or of sources that were not read (`u-…`).
    ///   - directory: The folder of the archive.
    ///   - reason: Why they are removed; it stays in the archive.
    ///   - moment: When the generation is made.
    /// - Returns: A report without inputs.
    /// - Throws: ``ArchiveError``; the archive is then as it was.
    public func remove(
        _ ids: [String],
        from directory: String,
        reason: String,
        at moment: Moment
    ) async throws(ArchiveError) -> ArchiveReport {
        var seen: Set<String> = []
        let purpose = ArchiveRun.Purpose.remove(ids: ids.filter { seen.insert($0).inserted }, reason: reason)
        return try await perform(purpose, [], directory, NoReader(), moment) { _ in }
    }

    /// Completes the replacing of an archive that was interrupted where the file system cannot exchange two folders.
    ///
    /// Making and verifying archives does this by itself.
    ///
    /// - Parameter directory: The folder of the archive.
    /// - Returns: Whether there was something to complete.
    /// - Throws: ``ArchiveError`` when a call of the system fails.
    @discardableResult
    public static func recover(_ directory: String) throws(ArchiveError) -> Bool {
        try ArchiveError.converting { try ArchivePlace.complete(directory) }
    }

    private func perform(
        _ purpose: ArchiveRun.Purpose,
        _ inputs: some Sequence<ArchiveInput>,
        _ directory: String,
        _ reader: some DocumentReader,
        _ moment: Moment,
        _ progress: (ArchiveReport.Entry) -> Void
    ) async throws(ArchiveError) -> ArchiveReport {
        for field in options.fields where !field.isValid {
            throw ArchiveError(.badField, "The label \"\(field.name)\" of bag-info is not usable.")
        }
        do {
            return try await ArchiveMaking(purpose, options, directory).make(inputs, reader, at: moment, progress)
        } catch {
            throw ArchiveError(error)
        }
    }
}

/// Removing reads nothing.
private struct NoReader: DocumentReader {
    func read(_ source: SourceDocument) throws(ReadError) -> Document {
        throw ReadError(.refused, "Nothing is read here.")
    }
}

extension ArchiveError {
    /// An error of any kind as one of archives.
    init(_ error: any Error) {
        self =
            switch error {
            case let error as ArchiveError: error
            case is CancellationError: ArchiveError(.cancelled, "The run was cancelled.")
            default: ArchiveError(.system, "\(error)")
            }
    }

    /// Runs a body whose errors become errors of archives.
    static func converting<Result>(_ body: () throws -> Result) throws(ArchiveError) -> Result {
        do { return try body() } catch { throw ArchiveError(error) }
    }
}
