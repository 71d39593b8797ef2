internal import PartyDocsCSV
internal import PartyDocsSystem

/// The records of `data/index.csv`, one after the other; a class, since an open file has one owner.
final class IndexFile {
    private var file: FileReader
    private var reader = CSVStreamReader()

    init(_ folder: BagFolder) throws {
        file = try FileReader(path: folder.path(of: ArchivePaths.index))
    }

    /// The line on which the record that was read last begins.
    var line: Int { reader.line }

    /// The cells of the next record, the header included; nil at the end.
    func next() throws(CSVError) -> [String]? { try reader.next(from: &file) }
}
