public import PartyDocsCore
internal import PartyDocsSystem
public import PartyDocsXML

/// Reads an archive that ``ArchiveWriter`` made: lists and searches its index, gives its documents back, and takes their
/// files out.
///
/// Nothing holds the index or a manifest whole, so archives of millions of documents need no more memory than small
/// ones. Paths that the archive names are used only when they stay inside, and no symbolic link is followed. Reading is
/// not verifying: ``ArchiveVerifier`` tells whether an archive is whole.
public struct ArchiveReader: Sendable {
    /// How much is read before it is refused.
    public struct Limits: Sendable {
        /// The length of a record of the index in bytes, 16 MiB unless set.
        public var recordByteCount = 16 << 20
        /// What the XML of a document may hold.
        public var document = XMLDocumentDecoder.Limits()

        /// Makes limits with their defaults.
        public init() {}
    }

    /// The folder of the archive.
    public var directory: String { files.directory }
    /// How much is read before it is refused.
    public let limits: Limits

    let files: ArchiveFiles

    /// Opens an archive.
    ///
    /// - Parameters:
    ///   - directory: The folder of the archive.
    ///   - limits: How much is read before it is refused.
    /// - Throws: ``ArchiveError`` with the code `notAnArchive` when the folder holds no archive, and `damaged` when it has
    ///   no index that this version reads.
    public init(_ directory: String, limits: Limits = Limits()) throws(ArchiveError) {
        files = ArchiveFiles(directory: directory)
        self.limits = limits
        try checkDeclaration()
        _ = try IndexReading(files, recordByteLimit: limits.recordByteCount)
    }

    private func checkDeclaration() throws(ArchiveError) {
        let kind: FileSystem.Kind?
        do throws(FileError) {
            kind = try FileSystem.kind(of: directory)
        } catch {
            throw ArchiveError(.system, "\(error)")
        }
        guard kind == .directory else { throw ArchiveError(.notAnArchive, "\(directory) is no folder.") }
        guard let bytes = try files.bytes(of: "bagit.txt", limit: 1 << 16),
            bytes.starts(with: Array("BagIt-Version:".utf8))
        else { throw ArchiveError(.notAnArchive, "\(directory) is no archive: no bagit.txt says that it is a bag.") }
    }

    // MARK: The index

    /// The records of the index, all of them.
    ///
    /// - Returns: The records, read as they are asked for.
    public func entries() -> ArchiveEntries {
        ArchiveEntries(files: files, recordByteLimit: limits.recordByteCount, matcher: nil)
    }

    /// The records of the index that a query finds.
    ///
    /// - Parameter query: What they are to be found by.
    /// - Returns: The records, read as they are asked for.
    public func entries(matching query: ArchiveQuery) -> ArchiveEntries {
        ArchiveEntries(files: files, recordByteLimit: limits.recordByteCount, matcher: QueryMatcher(query))
    }

    // MARK: Documents

    /// The documents of the archive, equal to those that were written, each once.
    ///
    /// - Returns: The documents, read as they are asked for.
    public func documents() -> ArchiveDocuments {
        ArchiveDocuments(reader: self)
    }

    /// Reads one document, without a look at the index.
    ///
    /// - Parameter id: Its identifier.
    /// - Returns: The document; nil when the archive has none of that identifier.
    /// - Throws: ``ArchiveError`` when there is one and it cannot be read.
    public func document(_ id: Document.ID) throws(ArchiveError) -> Document? {
        guard let path = Self.path(of: id) else { return nil }
        return try document(at: path, id: id)
    }

    /// Reads the bytes that a document was made of, without a look at the index.
    ///
    /// - Parameter id: The identifier of the document.
    /// - Returns: The bytes of its source, of several the first; nil when the archive has none.
    /// - Throws: ``ArchiveError`` when there are some and they cannot be read.
    public func originalBytes(of id: Document.ID) throws(ArchiveError) -> [UInt8]? {
        let originals = try ArchiveHolding(id, in: files)?.originals ?? []
        guard let path = originals.first else { return nil }
        return try files.bytes(of: path)
    }

    /// Reads the XML of a document as it stands in the archive, and compares it with its sum.
    ///
    /// - Parameter id: The identifier of the document.
    /// - Returns: The bytes; nil when the archive has none of that identifier.
    /// - Throws: ``ArchiveError`` with the code `damaged` when the bytes are not those that the manifest lists.
    public func verifiedXML(of id: Document.ID) throws(ArchiveError) -> [UInt8]? {
        guard let path = Self.path(of: id), let bytes = try files.bytes(of: path) else { return nil }
        let sums = try ManifestSums(of: [path], in: files)
        if let problem = sums.problem(of: path, Digests(of: bytes)) { throw files.damaged(path, problem.message) }
        return bytes
    }

    // MARK: Reading

    private static func path(of id: Document.ID) -> String? {
        // An identifier that no document can have could lead anywhere.
        id.isValid ? ArchivePaths.stem(id.rawValue) + ".xml" : nil
    }

    /// The document of a record of the index.
    func document(of entry: ArchiveEntry) throws(ArchiveError) -> Document {
        guard let document = try document(at: entry.documentPath, id: Document.ID(entry.id)) else {
            throw files.damaged(entry.documentPath, "The document \(entry.id) is missing.")
        }
        return document
    }

    private func document(at path: String, id: Document.ID) throws(ArchiveError) -> Document? {
        guard var file = try files.open(path) else { return nil }
        do throws(ReadError) {
            var session = try XMLDocumentDecoder(limits: limits.document).makeSession()
            let document = try session.next(from: &file)
            guard let document, try session.next(from: &file) == nil else {
                throw ReadError(.malformed, "It does not hold one document.")
            }
            guard document.id == id else {
                throw ReadError(.malformed, "It holds the document \(document.id), not \(id).")
            }
            return document
        } catch {
            throw failure(error, of: path)
        }
    }

    private func failure(_ error: ReadError, of path: String) -> ArchiveError {
        if error.code == .sourceFailed, let cause = error.underlyingError { return files.failure(cause, of: path) }
        var reason = error
        reason.position = ReadError.Position()
        return files.damaged(path, line: error.position.line, column: error.position.column, "\(reason)")
    }
}
