internal import PartyDocsSystem

/// The destination of an archive and the folder beside it in which the archive is made.
struct ArchivePlace {
    /// Where the archive is made.
    let working: String
    private let destination: String
    private let replaces: Bool

    init(_ directory: String, replacing: Bool) throws {
        var path = directory
        while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
        destination = path
        working = path + ".partial"
        let existing = try FileSystem.kind(of: path)
        if existing != nil, !replacing {
            throw ArchiveError(.destinationExists, "\(path) exists already.")
        }
        // Only an archive is replaced by one: a mistaken path must not cost somebody a folder of theirs.
        if existing != nil, try FileSystem.kind(of: path + "/bagit.txt") != .file {
            throw ArchiveError(.destinationExists, "\(path) exists and is no archive; it is not replaced.")
        }
        replaces = existing != nil
        if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
            try FileSystem.makeDirectories(String(path[..<slash]))
        }
        do throws(FileError) {
            try FileSystem.makeDirectory(working)
        } catch {
            guard error.isOccupied else { throw error }
            throw ArchiveError(
                .destinationBusy,
                "\(working) exists: another run is making this archive, or one was interrupted. Remove it to go on."
            )
        }
    }

    /// Puts the archive into its place.
    func commit() throws {
        try FileSystem.synchronize(working)
        guard replaces else {
            try FileSystem.rename(working, to: destination)
            return
        }
        if try FileSystem.exchange(working, destination) {
            try FileSystem.removeTree(working)
        } else {
            // Without an exchange there is a moment between two renames; the old archive is kept until it is over.
            let previous = destination + ".previous"
            try FileSystem.rename(destination, to: previous)
            try FileSystem.rename(working, to: destination)
            try FileSystem.removeTree(previous)
        }
    }

    /// Removes what was made so far.
    func abandon() {
        // The error that led here is the one to report.
        try? FileSystem.removeTree(working)
    }
}
