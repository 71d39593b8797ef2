internal import PartyDocsCore
internal import PartyDocsSystem

/// Finds every file of a bag, in no order, without holding their names.
struct BagWalk {
    /// A file that was found.
    struct File: Hashable {
        let path: String
        let byteCount: Int
        let isLinked: Bool
    }

    private let folder: BagFolder
    private let doubtful: ArchiveProblem.Severity
    private var pending = [Pending(path: "", isLinked: false)]
    /// What is wrong with what was found.
    private(set) var problems: [ArchiveProblem] = []

    private struct Pending {
        let path: String
        let isLinked: Bool
    }

    /// Prepares to walk.
    ///
    /// - Parameters:
    ///   - folder: The bag.
    ///   - doubtful: How much a symbolic link that stays in the bag weighs.
    init(_ folder: BagFolder, doubtful: ArchiveProblem.Severity) {
        self.folder = folder
        self.doubtful = doubtful
    }

    /// Calls a function with each file.
    mutating func run(_ body: (File) throws -> Void) throws {
        while let next = pending.popLast() {
            try Task.checkCancellation()
            do {
                try read(next, body)
            } catch let error as FileError {
                let path = next.path.isEmpty ? "data" : next.path
                note(.unreadable, path, "The folder cannot be read: \(error.reason).")
            }
        }
    }

    private mutating func note(
        _ kind: ArchiveProblem.Kind,
        _ path: String,
        _ message: String,
        _ severity: ArchiveProblem.Severity = .fault
    ) {
        problems.append(ArchiveProblem(kind, path, message, severity: severity))
    }

    private mutating func read(_ parent: Pending, _ body: (File) throws -> Void) throws {
        let reader = try FolderReader(path: folder.path(of: parent.path))
        let prefix = parent.path.isEmpty ? "" : parent.path + "/"
        var isEmpty = true
        while let name = try reader.next() {
            isEmpty = false
            guard let text = String(validating: name, as: UTF8.self) else {
                note(.badName, prefix + String(decoding: name, as: UTF8.self), "Its name is not UTF-8.")
                continue
            }
            try look(at: prefix + text, parent, body)
        }
        if isEmpty, parent.path != "data", doubtful == .fault {
            note(.badName, parent.path, "The folder is empty.", .warning)
        }
    }

    private mutating func look(at path: String, _ parent: Pending, _ body: (File) throws -> Void) throws {
        let item: BagFolder.Item?
        do throws(FileError) { item = try folder.item(at: path) } catch {
            return note(.unreadable, path, "It cannot be read: \(error.reason).")
        }
        switch item {
        case .file(let byteCount, let isLinked):
            if isLinked { noteLink(path) }
            try body(File(path: path, byteCount: byteCount, isLinked: isLinked))
        case .folder(let isLinked):
            // One link inside another could make more paths than there are files.
            if isLinked, parent.isLinked {
                return note(.notAFile, path, "It is a symbolic link to a folder inside another one.")
            }
            if isLinked { noteLink(path) }
            pending.append(Pending(path: path, isLinked: isLinked || parent.isLinked))
        case .refused(let reason): note(.notAFile, path, reason)
        case nil: break
        }
    }

    private mutating func noteLink(_ path: String) {
        note(.notAFile, path, "It is a symbolic link; a copy of the bag may lack what it leads to.", doubtful)
    }
}
