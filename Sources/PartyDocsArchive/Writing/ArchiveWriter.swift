public import PartyDocsCore
internal import PartyDocsSystem
internal import PartyDocsXML

/// Makes an archive of documents: a bag (BagIt 1.0, RFC 8493) of their XML, the bytes they were read from, an index and
/// the schema.
///
/// The archive is made beside its destination and put in its place in one step, so that at every moment the destination
/// is a complete archive or none. One document at a time is in memory.
public struct ArchiveWriter: Sendable {
    /// How archives are made.
    public struct Options: Sendable {
        /// The largest input that is read, in bytes, 64 MiB unless set; a larger one goes into the archive as it is.
        public var sizeLimit = 64 * 1024 * 1024
        /// Whether an archive at the destination is replaced.
        public var replacesExisting = false
        /// Fields of bag-info.txt, such as `Source-Organization`, in order.
        public var fields: [BagField] = []

        /// Makes the default options.
        public init() {}
    }

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
    ///   - timestamp: When the archive is made; the library never asks a clock.
    ///   - progress: Called with the report's entry of each input.
    /// - Returns: What became of each input.
    /// - Throws: ``ArchiveError``; the destination is then as it was.
    public func write(
        _ inputs: some Sequence<ArchiveInput>,
        to directory: String,
        reader: some DocumentReader,
        at timestamp: Moment,
        progress: (ArchiveReport.Entry) -> Void = { _ in }
    ) throws(ArchiveError) -> ArchiveReport {
        for field in options.fields where !field.isValid {
            throw ArchiveError(.badField, "The label \"\(field.name)\" of bag-info is not usable.")
        }
        do {
            let place = try ArchivePlace(directory, replacing: options.replacesExisting)
            return try make(inputs, in: place, reader: reader, at: timestamp, progress: progress)
        } catch let error as ArchiveError {
            throw error
        } catch {
            throw ArchiveError(.system, "\(error)")
        }
    }

    private func make(
        _ inputs: some Sequence<ArchiveInput>,
        in place: ArchivePlace,
        reader: some DocumentReader,
        at timestamp: Moment,
        progress: (ArchiveReport.Entry) -> Void
    ) throws -> ArchiveReport {
        do {
            var builder = try ArchiveBuilder(folder: place.working, options: options, reader: reader)
            for input in inputs { progress(try builder.add(input)) }
            let report = try builder.finish(at: timestamp)
            try place.commit()
            return report
        } catch {
            place.abandon()
            throw error
        }
    }
}
