/// Compares what manifests, folder, `fetch.txt` and index say of paths that are one path, or nearly.
struct GroupCheck {
    let context: BagContext
    let depth: ArchiveVerifier.Depth
    let group: ClaimGroup
    /// The number of the file in the group that each listed path means; nil for none.
    private(set) var matches: [Int?] = []
    /// What is wrong.
    private(set) var problems: [ArchiveProblem] = []

    init(_ group: ClaimGroup, _ context: BagContext, _ depth: ArchiveVerifier.Depth) {
        self.group = group
        self.context = context
        self.depth = depth
    }

    mutating func note(
        _ kind: ArchiveProblem.Kind,
        _ path: String,
        _ message: String,
        _ severity: ArchiveProblem.Severity = .fault,
        line: Int? = nil
    ) {
        problems.append(ArchiveProblem(kind, path, message, severity: severity, line: line))
    }

    func manifestName(_ number: Int) -> String { context.manifests[number].fileName }

    /// Compares everything.
    mutating func run() {
        if let path = group.listed.first?.path, group.isCut {
            note(.duplicate, path, "It is listed more than \(ClaimGroup.limit) times.")
        }
        matchPaths()
        checkMissing()
        checkRepeated()
        checkAlikeNames()
        for number in group.files.indices { checkFile(number) }
        checkFetched()
        checkIndexed()
    }

    /// The sums that a file must have, each once, and where they stand.
    func expectedSums(of file: Int) -> [FileTask.Sum] {
        var sums: [FileTask.Sum] = []
        for (item, match) in zip(group.listed, matches) where match == file {
            guard let algorithm = context.manifests[item.claim.manifest].algorithm else { continue }
            let name = manifestName(item.claim.manifest)
            let sum = FileTask.Sum(algorithm: algorithm, value: item.claim.sum, origin: name)
            if !sums.contains(sum) { sums.append(sum) }
        }
        for item in group.indexed where item.claim.role == .required && !item.claim.sha256.isEmpty {
            guard PathKey.areSame(item.path, group.files[file].path) else { continue }
            let sum = FileTask.Sum(algorithm: .sha256, value: item.claim.sha256, origin: ArchivePaths.index)
            if !sums.contains(sum) { sums.append(sum) }
        }
        return sums
    }

    // MARK: Which file a line means

    private mutating func matchPaths() {
        for item in group.listed {
            let match = file(of: item)
            matches.append(match)
            guard let match else { continue }
            let path = group.files[match].path
            if PathKey.areSame(path, item.path) { continue }
            let place = "\(manifestName(item.claim.manifest)) lists it as \"\(item.claim.written ?? item.path)\""
            if let written = item.claim.written, PathKey.areSame(path, written) {
                // The drafts know no encoded percent sign.
                if context.isStrict { note(.badManifest, path, "\(place), with % not encoded.", context.doubtful) }
            } else if PathKey.areEquivalent(path, item.path) {
                note(.normalization, path, "\(place), in another Unicode normalization.", context.doubtful)
            } else {
                note(.letterCase, path, "\(place), in other letter case.", context.doubtful)
            }
        }
    }

    private func file(of item: ClaimGroup.Item<ListedClaim>) -> Int? {
        let written = item.claim.written
        var wanted = [item.path]
        if let written { wanted.insert(written, at: context.isStrict ? 1 : 0) }
        for path in wanted {
            if let match = group.files.firstIndex(where: { PathKey.areSame($0.path, path) }) { return match }
        }
        if let match = group.files.firstIndex(where: { PathKey.areEquivalent($0.path, item.path) }) { return match }
        // A file system that knows one letter case renames what is copied to it; RFC 8493 leaves no room for that.
        guard !context.isStrict, !context.isOwn else { return nil }
        let folded = PathKey.folded(item.path)
        return group.files.firstIndex { PathKey.folded($0.path) == folded }
    }

    private mutating func checkMissing() {
        var seen: Set<[UInt8]> = []
        for (item, match) in zip(group.listed, matches) where match == nil {
            guard seen.insert(Array(item.path.utf8)).inserted else { continue }
            let name = manifestName(item.claim.manifest)
            if group.fetched.contains(where: { PathKey.areEquivalent($0.path, item.path) }) {
                note(.incomplete, item.path, "It is to be fetched and not there yet.")
            } else if !context.isStrict, !context.isOwn, SystemFiles.contains(item.path) {
                let message = "\(name) lists it, an operating system made it, and it is missing."
                note(.systemFile, item.path, message, .warning)
            } else {
                note(.missing, item.path, "It is listed in \(name) and missing.")
            }
        }
    }

    // MARK: Names and lines that are alike

    private mutating func checkRepeated() {
        var first: [Int: [(item: ClaimGroup.Item<ListedClaim>, match: Int?)]] = [:]
        for (item, match) in zip(group.listed, matches) {
            let manifest = item.claim.manifest
            for (earlier, earlierMatch) in first[manifest] ?? [] {
                let isSamePath = PathKey.areSame(earlier.path, item.path)
                guard isSamePath || (match != nil && match == earlierMatch) else { continue }
                noteRepeated(item, earlier, isSamePath: isSamePath)
                break
            }
            if (first[manifest]?.count ?? 0) < 16 { first[manifest, default: []].append((item, match)) }
        }
    }

    private mutating func noteRepeated(
        _ item: ClaimGroup.Item<ListedClaim>,
        _ earlier: ClaimGroup.Item<ListedClaim>,
        isSamePath: Bool
    ) {
        let name = manifestName(item.claim.manifest)
        let lines = "lines \(min(earlier.claim.line, item.claim.line)) and \(max(earlier.claim.line, item.claim.line))"
        if earlier.claim.sum != item.claim.sum {
            note(.duplicate, item.path, "\(name) lists it with different sums in \(lines).")
        } else if isSamePath {
            note(.duplicate, item.path, "\(name) lists it twice, in \(lines).", context.newlyForbidden)
        } else {
            note(.duplicate, item.path, "\(name) lists it under two names, in \(lines).", context.doubtful)
        }
    }

    private mutating func checkAlikeNames() {
        guard group.files.count > 1 else { return }
        for (number, file) in group.files.enumerated().dropFirst().prefix(64) {
            for other in group.files[..<number] {
                if PathKey.areEquivalent(file.path, other.path) {
                    let message = "Its name differs from that of another file in Unicode normalization alone."
                    note(.normalization, file.path, message, context.doubtful)
                } else if PathKey.folded(file.path) == PathKey.folded(other.path) {
                    let message = "Its name differs from \"\(other.path)\" in letter case alone."
                    note(.letterCase, file.path, message, context.doubtful)
                } else {
                    continue
                }
                break
            }
        }
    }
}
