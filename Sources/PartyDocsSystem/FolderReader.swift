/// An open folder whose names are read one by one, in no order; the names of a folder can be many, and need not be UTF-8.
package final class FolderReader {
    private let folder: FileSystem.Folder
    private let path: String

    /// Opens a folder.
    package init(path: String) throws(FileError) {
        self.path = path
        folder = try FileSystem.openFolder(path)
    }

    deinit {
        FileSystem.closeFolder(folder)
    }

    /// The bytes of the next name, `.` and `..` left out; nil at the end.
    package func next() throws(FileError) -> [UInt8]? {
        try FileSystem.nextName(in: folder, path: path)
    }
}
