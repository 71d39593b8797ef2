internal import PartyDocsCore
internal import PartyDocsSystem

/// One verification of one bag.
///
/// Everything that is said of a path goes through one sorter, so that memory does not grow with the number of files.
final class VerificationRun {
    private let folder: BagFolder
    private let options: ArchiveVerifier.Options
    private let claims: RecordSorter
    private let facts: RecordSorter
    private var found = ArchiveVerification()
    private var total = ArchiveVerifier.Progress()

    init(folder: BagFolder, options: ArchiveVerifier.Options, scratch: String) {
        self.folder = folder
        self.options = options
        claims = RecordSorter(folder: scratch + "/claims")
        facts = RecordSorter(folder: scratch + "/facts", memoryLimit: 8 << 20)
    }

    /// Verifies the bag.
    func result(progress: (ArchiveVerifier.Progress) -> Void) async throws -> ArchiveVerification {
        let declaration = try readDeclaration()
        var info = try BagInfoCheck(folder, declaration)
        var context = BagContext(
            declaration: declaration,
            isOwn: OwnArchive.isOwn(folder, software: info.software)
        )
        if context.isOwn {
            info.requireOwnFields()
            if !declaration.isOwn {
                note(.badDeclaration, BagDeclaration.path, "It is not written as PartyDocs writes it.")
            }
        }
        found.add(info.problems, limit: options.problemLimit)
        context.manifests = try findFiles(context)
        noteMissing(context, software: info.software)
        try readLists(context)
        compareOxum(info.oxum)
        try await checkFiles(context, progress)
        if isFull(context) { try compareFacts() }
        found.bagItVersion = "\(declaration.version)"
        found.algorithms = Set(context.manifests.map(\.normalizedAlgorithmName)).sorted()
        found.isPartyDocsArchive = context.isOwn
        TitleLookup.describe(&found.problems, folder)
        found.problems.sort { ($0.path, $0.line ?? 0, $0.message) < ($1.path, $1.line ?? 0, $1.message) }
        return found
    }

    /// Whether the contents of documents are looked at.
    private func isFull(_ context: BagContext) -> Bool { context.isOwn && options.depth == .checksums }

    private func note(_ kind: ArchiveProblem.Kind, _ path: String, _ message: String) {
        found.add([ArchiveProblem(kind, path, message)], limit: options.problemLimit)
    }

    // MARK: Tag files

    private func readDeclaration() throws -> BagDeclaration {
        do {
            if let bytes = try folder.tagFile(BagDeclaration.path, limit: BagDeclaration.sizeLimit) {
                let declaration = BagDeclaration(bytes)
                found.add(declaration.problems, limit: options.problemLimit)
                return declaration
            }
            note(.badDeclaration, BagDeclaration.path, "It is missing, or no file.")
        } catch let error as FileError {
            note(.unreadable, BagDeclaration.path, "It cannot be read: \(error.reason).")
        }
        return BagDeclaration()
    }

    /// Puts every file into the list of claims and gives the manifests.
    private func findFiles(_ context: BagContext) throws -> [ManifestName] {
        var manifests: [ManifestName] = []
        var walk = BagWalk(folder, doubtful: context.doubtful)
        try walk.run { file in
            if !file.path.utf8.contains(UInt8(ascii: "/")), let name = ManifestName(fileName: file.path) {
                manifests.append(name)
            }
            if file.path.isPayloadPath {
                found.fileCount += 1
                found.byteCount += file.byteCount
            }
            total.totalFileCount += 1
            total.totalByteCount += file.byteCount
            let claim = FileClaim(byteCount: file.byteCount, isLinked: file.isLinked)
            try claims.append(PathClaim(path: file.path, content: .file(claim)).record)
        }
        found.add(walk.problems, limit: options.problemLimit)
        return manifests.sorted { $0.fileName < $1.fileName }
    }

    private func readLists(_ context: BagContext) throws {
        for number in context.manifests.indices {
            var check = ManifestCheck(number, context)
            try check.run(folder) { try claims.append($0.record) }
            found.add(check.problems, limit: options.problemLimit)
        }
        var fetch = FetchCheck(context)
        try fetch.run(folder) { try claims.append($0.record) }
        found.add(fetch.problems, limit: options.problemLimit)
        guard isFull(context) else { return }
        var index = IndexCheck()
        try index.run(folder) { statement in
            switch statement {
            case .claim(let claim): try claims.append(claim.record)
            case .facts(let facts): try self.facts.append(facts.record)
            }
        }
        found.add(index.problems, limit: options.problemLimit)
    }

    private func noteMissing(_ context: BagContext, software: String?) {
        if case .folder? = try? folder.item(at: "data") {} else { note(.noPayload, "data", "The folder is missing.") }
        if context.manifests(isTag: false).isEmpty {
            note(.badTagFile, "manifest-sha256.txt", "There is no manifest of the payload.")
        }
        var names: [String: String] = [:]
        for manifest in context.manifests {
            let key = (manifest.isTag ? "tag" : "") + manifest.normalizedAlgorithmName
            if let other = names.updateValue(manifest.fileName, forKey: key) {
                note(.badManifest, manifest.fileName, "It is of the same algorithm as \(other).")
            }
        }
        if context.isOwn {
            found.add(OwnArchive.problems(folder, context, software: software), limit: options.problemLimit)
        } else if context.manifests(isTag: true).isEmpty {
            let message = "There is no tag manifest: nothing tells whether manifests were changed."
            let problem = ArchiveProblem(.noTagManifest, "tagmanifest-sha256.txt", message, severity: .warning)
            found.add([problem], limit: options.problemLimit)
        }
    }

    private func compareOxum(_ oxum: PayloadOxum?) {
        guard let oxum else { return }
        let present = PayloadOxum(byteCount: found.byteCount, fileCount: found.fileCount)
        if oxum.fileCount != present.fileCount || (options.depth >= .present && oxum != present) {
            note(.wrongOxum, BagInfoReader.path, "The Payload-Oxum is \(oxum), the payload has \(present).")
        }
    }

    // MARK: Files

    private func checkFiles(_ context: BagContext, _ progress: (ArchiveVerifier.Progress) -> Void) async throws {
        let groups = try ClaimGroups(claims.sorted())
        let check = FileCheck(folder, members: isFull(context) ? try MemberCheck.shared.get() : nil)
        var done = total
        (done.fileCount, done.byteCount) = (0, 0)
        try await OrderedWork.run(jobs: max(1, options.jobs)) { () throws -> [FileTask]? in
            try Task.checkCancellation()
            return try nextTasks(groups, context)
        } work: { tasks in
            tasks.map { check.result(of: $0) }
        } body: { results in
            for result in results { try take(result, &done) }
            if !results.isEmpty { progress(done) }
        }
    }

    /// Compares the next groups of claims and gives the files among them that are to be read; nil at the end.
    private func nextTasks(_ groups: ClaimGroups, _ context: BagContext) throws -> [FileTask]? {
        var tasks: [FileTask] = []
        var byteCount = 0
        var isAtEnd = true
        while tasks.count < 32, byteCount < 1 << 20, let group = try groups.next() {
            isAtEnd = false
            var check = GroupCheck(group, context, options.depth)
            check.run()
            found.add(check.problems, limit: options.problemLimit)
            guard options.depth == .checksums else { continue }
            for (number, file) in group.files.enumerated() {
                let sums = check.expectedSums(of: number)
                let role = context.isOwn ? MemberRole(path: file.path) : nil
                guard !sums.isEmpty || role != nil else { continue }
                tasks.append(FileTask(path: file.path, byteCount: file.claim.byteCount, sums: sums, role: role))
                byteCount += file.claim.byteCount
            }
        }
        return isAtEnd ? nil : tasks
    }

    private func take(_ result: FileResult, _ done: inout ArchiveVerifier.Progress) throws {
        if result.isCancelled { throw CancellationError() }
        found.add(result.problems, limit: options.problemLimit)
        if result.isDocument { found.documentCount += 1 }
        for facts in result.facts { try self.facts.append(facts.record) }
        done.fileCount += 1
        done.byteCount += result.byteCount
    }

    private func compareFacts() throws {
        var check = FactsCheck()
        try check.run(facts.sorted())
        found.add(check.problems, limit: options.problemLimit)
    }
}
