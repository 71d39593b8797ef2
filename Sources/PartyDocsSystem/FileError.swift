/// A call of the operating system that failed.
package struct FileError: Error, Hashable, Sendable {
    /// The file or folder.
    package let path: String
    /// The number that the system gave (errno).
    package let number: Int32

    package init(path: String, number: Int32) {
        self.path = path
        self.number = number
    }

    /// The system's own words.
    package var reason: String { FileSystem.message(of: number) }

    /// Whether there is no such file or folder.
    package var isMissing: Bool { number == FileSystem.noSuchFile }
    /// Whether something stands there already.
    package var isOccupied: Bool { number == FileSystem.fileExists }
    /// Whether something else stands there than what was to be opened: a symbolic link, a folder, a device.
    package var isOfAnotherKind: Bool { FileSystem.otherKinds.contains(number) }
}

extension FileError: CustomStringConvertible {
    package var description: String { "\(path): \(reason)" }
}
