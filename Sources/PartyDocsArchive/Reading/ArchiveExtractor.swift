internal import PartyDocsCore
internal import PartyDocsSystem

/// One extraction from an archive; one use.
struct ArchiveExtractor {
    /// What is to be taken out, and where to.
    struct Request {
        let id: Document.ID
        let folder: String
    }

    private let files: ArchiveFiles
    private let replacesExisting: Bool
    private var result = ArchiveExtraction()

    init(_ files: ArchiveFiles, _ replacesExisting: Bool) {
        self.files = files
        self.replacesExisting = replacesExisting
    }

    /// Takes out what is asked for; the index knows the names of the sources.
    consuming func run(_ requests: [Request], entries: ArchiveEntries) throws(ArchiveError) -> ArchiveExtraction {
        var holdings: [(request: Request, holding: ArchiveHolding)] = []
        for request in requests {
            if let holding = try ArchiveHolding(request.id, in: files) {
                holdings.append((request, holding))
            } else if try ArchiveHolding(request.id, below: ArchivePaths.removed, in: files) != nil {
                result.removed.append(request.id)
            } else {
                result.missing.append(request.id)
            }
        }
        guard !holdings.isEmpty else { return result }
        let names = try sourceNames(of: Set(holdings.flatMap(\.holding.originals)), in: entries)
        for (request, holding) in holdings { plan(request, holding, names) }
        try checkTargets()
        let sums = try ManifestSums(of: holdings.map { $0.holding.stem + "." }, in: files)
        for (request, _) in holdings { try makeFolder(request.folder) }
        for file in result.files { try copy(file, sums) }
        let present = Set(result.files.map(\.path))
        for path in sums.paths.sorted() where !present.contains(path) {
            result.problems.append(ArchiveProblem(.missing, path, "It is listed and missing."))
        }
        return result
    }

    // MARK: Names

    /// The names that sources had, by their paths in the archive; an index that cannot be read is a problem, not the end.
    private mutating func sourceNames(
        of paths: Set<String>,
        in entries: ArchiveEntries
    ) throws(ArchiveError) -> [String: String] {
        var names: [String: String] = [:]
        var iterator = entries.makeIterator()
        do throws(ArchiveError) {
            while names.count < paths.count, let entry = try iterator.next() {
                guard paths.contains(entry.originalPath), names[entry.originalPath] == nil else { continue }
                names[entry.originalPath] = entry.sourceName
            }
        } catch {
            guard error.code == .damaged else { throw error }
            result.problems.append(ArchiveProblem(.unreadable, ArchivePaths.index, error.message))
        }
        return names
    }

    /// Gives each file a place in the folder: files that the archive made keep their names, sources get back their own.
    private mutating func plan(_ request: Request, _ holding: ArchiveHolding, _ names: [String: String]) {
        let originals = holding.originals
        var taken: Set<[UInt8]> = []
        func target(_ path: String, _ name: String) -> ArchiveExtraction.File {
            taken.insert(SearchText.folded(name))
            return ArchiveExtraction.File(path: path, target: request.folder + "/" + name)
        }
        for path in holding.paths where !originals.contains(path) {
            result.files.append(target(path, Self.lastPart(of: path)))
        }
        for path in originals {
            let name = names[path].flatMap(SafeFileName.make) ?? Self.lastPart(of: path)
            let free = SafeFileName.free(name) { taken.contains(SearchText.folded($0)) }
            result.files.append(target(path, free))
        }
    }

    private static func lastPart(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }

    // MARK: Files

    private func checkTargets() throws(ArchiveError) {
        do {
            for file in result.files {
                let kind = try FileSystem.kind(of: file.target)
                guard kind == .directory || kind != nil && !replacesExisting else { continue }
                throw ArchiveError(.destinationExists, "\(file.target) exists already.")
            }
        } catch {
            throw Self.failure(error)
        }
    }

    private func makeFolder(_ path: String) throws(ArchiveError) {
        do throws(FileError) {
            try FileSystem.makeDirectories(path)
        } catch {
            throw Self.failure(error)
        }
    }

    private mutating func copy(_ file: ArchiveExtraction.File, _ sums: ManifestSums) throws(ArchiveError) {
        guard var source = try files.open(file.path) else {
            throw files.damaged(file.path, "It went away.")
        }
        var hasher = Digests.Hasher()
        do {
            let temporary = try Self.freePath(beside: file.target)
            var target = try FileWriter(creating: temporary)
            do {
                var buffer: [UInt8] = []
                while try source.read(into: &buffer, upTo: 1 << 18) > 0 {
                    hasher.update(buffer)
                    try target.write(buffer)
                    buffer.removeAll(keepingCapacity: true)
                }
                try target.close()
                if replacesExisting {
                    try FileSystem.rename(temporary, to: file.target)
                } else {
                    try FileSystem.renameWithoutReplacing(temporary, to: file.target)
                }
            } catch {
                // The error that led here is the one to report.
                try? FileSystem.removeItem(temporary)
                throw error
            }
        } catch {
            throw Self.failure(error)
        }
        if let problem = sums.problem(of: file.path, hasher.finalize()) { result.problems.append(problem) }
    }

    /// A path that nothing has, for a file that is not complete yet.
    private static func freePath(beside target: String) throws(FileError) -> String {
        var number = 0
        while true {
            let path = "\(target).\(number).part"
            if try FileSystem.kind(of: path) == nil { return path }
            number += 1
        }
    }

    private static func failure(_ error: any Error) -> ArchiveError {
        if let error = error as? ArchiveError { return error }
        guard let error = error as? FileError, error.isOccupied else { return ArchiveError(.system, "\(error)") }
        return ArchiveError(.destinationExists, "\(error.path) exists already.")
    }
}
