internal import PartyDocsCore
internal import PartyDocsSystem

/// The destination of an archive, and the folder beside it in which one run makes the archive.
///
/// The destination changes in one step, when the archive is complete. Everything else happens in the working folder, which
/// the run locks: a process that dies leaves the folder without its lock.
final class ArchivePlace {
    /// Where the archive will stand.
    let destination: String
    /// The folder that the run works in.
    let working: String
    // Held, not read: it is released with the place.
    private let lock: FolderLock

    var journal: String { working + "/journal" }
    /// Where the bag is made.
    var bag: String { working + "/bag" }
    /// A folder for what is needed only while the run goes on.
    var scratch: String { working + "/scratch" }
    private var previous: String { working + "/previous" }

    /// Opens the working folder of a destination.
    ///
    /// - Parameters:
    ///   - directory: The destination.
    ///   - interrupted: What becomes of a working folder that an interrupted run left.
    /// - Throws: ``ArchiveError`` when another run works there, or left something that is to stay.
    init(_ directory: String, interrupted: ArchiveWriter.InterruptedRun) throws {
        destination = try Self.resolved(directory)
        working = destination + ".partial"
        if let slash = destination.utf8.lastIndex(of: UInt8(ascii: "/")) {
            try FileSystem.makeDirectories(String(destination[..<slash]))
        }
        try Self.complete(destination)
        try Self.makeWay(working, interrupted)
        if try FileSystem.kind(of: working) == nil { try FileSystem.makeDirectory(working) }
        guard let lock = try FolderLock(working) else { throw Self.busy(working) }
        self.lock = lock
        try FileSystem.makeDirectories(bag)
        try FileSystem.makeDirectories(scratch)
    }

    /// Decides about a working folder that is there already.
    private static func makeWay(_ working: String, _ interrupted: ArchiveWriter.InterruptedRun) throws {
        guard try FileSystem.kind(of: working) != nil else { return }
        guard let lock = try FolderLock(working) else { throw busy(working) }
        // Without a journal nothing was begun, or all was ended but the removal.
        let hasJournal = try Self.hasBegun(working + "/journal")
        switch interrupted {
        case .refused where hasJournal:
            throw ArchiveError(
                .destinationBusy,
                "\(working) is what an interrupted run left: resume that run, or have the folder removed."
            )
        case .resumed where hasJournal: return
        default: try withExtendedLifetime(lock) { try FileSystem.removeTree(working) }
        }
    }

    /// Whether a journal has its first line, without which there is nothing to continue.
    private static func hasBegun(_ journal: String) throws -> Bool {
        try FileSystem.kind(of: journal) == .file && JournalReader(path: journal).next() != nil
    }

    private static func busy(_ path: String) -> ArchiveError {
        ArchiveError(.destinationBusy, "\(path) is in use: another run is making this archive.")
    }

    /// A link to an archive stays one: what it leads to is replaced.
    private static func resolved(_ directory: String) throws -> String {
        var path = directory
        while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
        return try FileSystem.kind(of: path) == nil ? path : FileSystem.realPath(of: path)
    }

    /// Whether an archive stands at the destination; throws when something else does.
    func hasArchive() throws -> Bool {
        guard let kind = try FileSystem.kind(of: destination) else { return false }
        if kind == .directory, try FileSystem.names(in: destination).isEmpty { return false }
        // Only an archive is replaced by one: a mistaken path must not cost somebody a folder of theirs.
        guard try FileSystem.kind(of: destination + "/bagit.txt") == .file else {
            throw ArchiveError(.destinationExists, "\(destination) exists and is no archive; it is not replaced.")
        }
        return true
    }

    /// Removes what was made so far.
    func abandon() {
        // The error that led here is the one to report.
        try? FileSystem.removeTree(working)
    }

    // MARK: Putting in place

    /// Puts the complete bag into its place and removes the working folder.
    ///
    /// - Parameter canExchange: False to act as on a file system that cannot exchange two names.
    /// - Throws: ``FileError``; the destination is then as it was.
    func commit(canExchange: Bool = true) throws {
        // Contents before names: after a failure of power a name must not lead to an empty file.
        try FileSystem.synchronize(working)
        if try FileSystem.kind(of: destination) == nil {
            try FileSystem.rename(bag, to: destination)
        } else if try !canExchange || !FileSystem.exchange(bag, destination) {
            // For a moment there is no archive; ``complete(_:)`` ends that after an interruption.
            try FileSystem.rename(destination, to: previous)
            try FileSystem.rename(bag, to: destination)
        }
        try FileSystem.synchronizeNames(in: Self.folder(of: destination))
        try FileSystem.removeTree(working)
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Completes what a run was doing when it was interrupted at its very end.
    ///
    /// - Parameter destination: Where the archive is, or is to be.
    /// - Returns: Whether there was something to complete.
    /// - Throws: ``FileError``.
    @discardableResult
    static func complete(_ destination: String) throws -> Bool {
        let working = destination + ".partial"
        let journal = working + "/journal"
        guard try FileSystem.kind(of: journal) == .file, let lock = try FolderLock(working) else { return false }
        return try withExtendedLifetime(lock) {
            guard let sum = try completeSum(journal) else { return false }
            let manifest = "/" + Manifest.name(.sha256, isTag: true)
            if try FileSystem.kind(of: destination) == nil, try isBag(working + "/bag" + manifest, sum) {
                try FileSystem.rename(working + "/bag", to: destination)
                try FileSystem.synchronizeNames(in: folder(of: destination))
            }
            guard try isBag(destination + manifest, sum) else { return false }
            try FileSystem.removeTree(working)
            return true
        }
    }

    private static func completeSum(_ journal: String) throws -> String? {
        let reader = try JournalReader(path: journal)
        while let record = try reader.next() {
            if case .complete(let sum) = record { return sum }
        }
        return nil
    }

    private static func isBag(_ manifest: String, _ sum: String) throws -> Bool {
        guard try FileSystem.kind(of: manifest) == .file else { return false }
        return try FileDigests.of(manifest).digests.sha256 == sum
    }
}
