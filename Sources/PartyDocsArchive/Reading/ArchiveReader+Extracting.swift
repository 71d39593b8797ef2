public import PartyDocsCore
internal import PartyDocsSystem

extension ArchiveReader {
    /// Takes all files of a document out of the archive: its XML, its other forms and records, and its sources' bytes.
    ///
    /// Sources get the names that they had, made safe. Sums are compared with the manifest while files are copied; a file
    /// that was changed is taken out all the same and reported.
    ///
    /// - Parameters:
    ///   - id: The identifier of the document, or of a source that was not read, as the index has it.
    ///   - folder: Where the files go; it is made when it does not exist. No file is written outside of it.
    ///   - replacesExisting: Whether files that exist are replaced.
    /// - Returns: What was taken out, and what is wrong with it.
    /// - Throws: ``ArchiveError`` with the code `notFound` when the archive has no such document, `destinationExists` when
    ///   a file exists and is not to be replaced; nothing was then written.
    public func extract(
        _ id: Document.ID,
        to folder: String,
        replacesExisting: Bool = false
    ) throws(ArchiveError) -> ArchiveExtraction {
        let plan = [ArchiveExtractor.Request(id: id, folder: folder)]
        let extraction = try ArchiveExtractor(files, replacesExisting).run(plan, entries: entries())
        if !extraction.removed.isEmpty {
            throw ArchiveError(.notFound, "\(directory): The document \(id) was removed from the archive.")
        }
        if !extraction.missing.isEmpty { throw ArchiveError(.notFound, "\(directory): There is no document \(id).") }
        return extraction
    }

    /// Takes all files of several documents out of the archive, each document into a folder of its own.
    ///
    /// The index and the manifest are read once, however many documents there are.
    ///
    /// - Parameters:
    ///   - ids: The identifiers, as ``extract(_:to:replacesExisting:)-(Document.ID,_,_)`` takes them.
    ///   - folder: Where the folders go, each with the identifier as its name.
    ///   - replacesExisting: Whether files that exist are replaced.
    /// - Returns: What was taken out, what is wrong with it, and what the archive does not have.
    /// - Throws: ``ArchiveError`` with the code `destinationExists` when a file exists and is not to be replaced; nothing
    ///   was then written.
    public func extract(
        _ ids: [Document.ID],
        to folder: String,
        replacesExisting: Bool = false
    ) throws(ArchiveError) -> ArchiveExtraction {
        var seen: Set<Document.ID> = []
        let plan = ids.filter { seen.insert($0).inserted }.map { id in
            ArchiveExtractor.Request(id: id, folder: folder + "/" + ArchiveHolding.name(of: id))
        }
        return try ArchiveExtractor(files, replacesExisting).run(plan, entries: entries())
    }
}
