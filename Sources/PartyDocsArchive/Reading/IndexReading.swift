internal import PartyDocsCSV
internal import PartyDocsCore
internal import PartyDocsSystem

/// The index of an archive while it is read; a class, since an open file has one owner.
final class IndexReading {
    private let files: ArchiveFiles
    private var file: FileReader
    private var reader: CSVStreamReader

    /// Opens the index and checks its header.
    init(_ files: ArchiveFiles, recordByteLimit: Int) throws(ArchiveError) {
        guard let file = try files.open(ArchivePaths.index) else {
            throw files.damaged(ArchivePaths.index, "The index is missing.")
        }
        self.files = files
        self.file = file
        reader = CSVStreamReader(recordByteLimit: recordByteLimit)
        guard try cells() == ArchiveEntry.columns else {
            throw files.damaged(
                ArchivePaths.index,
                line: 1,
                "It does not name the columns of an index of this version."
            )
        }
    }

    /// The next record; nil at the end, and after an error.
    func next() throws(ArchiveError) -> ArchiveEntry? {
        guard let cells = try cells() else { return nil }
        guard let entry = ArchiveEntry(cells: cells) else {
            throw files.damaged(ArchivePaths.index, line: reader.line, "It is no record of an index of this version.")
        }
        return entry
    }

    private func cells() throws(ArchiveError) -> [String]? {
        do throws(CSVError) {
            return try reader.next(from: &file)
        } catch {
            throw files.damaged(ArchivePaths.index, line: error.line, error.message)
        }
    }
}
