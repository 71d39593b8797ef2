internal import PartyDocsCore
internal import PartyDocsSystem

/// Reads files and compares their sums; of archives of PartyDocs, looks at what is in them too.
struct FileCheck: Sendable {
    private let folder: BagFolder
    private let members: MemberCheck?

    /// Prepares to read.
    ///
    /// - Parameters:
    ///   - folder: The bag.
    ///   - members: What looks at the contents; nil for bags of others.
    init(_ folder: BagFolder, members: MemberCheck?) {
        self.folder = folder
        self.members = members
    }

    /// Reads one file.
    func result(of task: FileTask) -> FileResult {
        var result = FileResult()
        do {
            try read(task, &result)
        } catch let error as FileError {
            result.problems.append(ArchiveProblem(.unreadable, task.path, "It cannot be read: \(error.reason)."))
        } catch {
            result.isCancelled = true
        }
        return result
    }

    private func read(_ task: FileTask, _ result: inout FileResult) throws {
        var file = try HashedFile(path: folder.path(of: task.path), algorithms: Set(task.sums.map(\.algorithm)))
        try members?.check(task, &file, &result)
        let sums = try file.sums()
        result.byteCount = file.byteCount
        for sum in task.sums where sums[sum.algorithm] != sum.value {
            let message = "Its \(sum.algorithm.rawValue) is not the one that \(sum.origin) states."
            result.problems.append(ArchiveProblem(.changed, task.path, message))
        }
    }
}
