internal import PartyDocsCore
internal import PartyDocsSystem

/// The archive that a new generation is made from.
///
/// Its files are never written to: the new generation takes them over by second names, or as copies where the file system
/// has none. Their sums are those that its manifests say, so that damage that happened before shows afterwards as well.
struct EarlierGeneration {
    let folder: String
    /// The SHA-256 of its tag manifest, which tells it from any other archive.
    let sum: String

    init(folder: String) throws {
        self.folder = folder
        let tagManifest = folder + "/" + Manifest.name(.sha256, isTag: true)
        guard try FileSystem.kind(of: folder + "/" + ArchivePaths.index) == .file,
            try FileSystem.kind(of: tagManifest) == .file
        else { throw ArchiveError(.notAnArchive, "\(folder) is no archive of this program: it has no index.") }
        sum = try FileDigests.of(tagManifest).digests.sha256
    }

    /// Refuses to go on from manifests that are not as they were written.
    func check() throws {
        let lines = try LineReader(path: folder + "/" + Manifest.name(.sha256, isTag: true))
        var listed: [String: String] = [:]
        while let line = try lines.next() {
            if let (sum, path) = Self.parts(line) { listed[path] = sum }
        }
        for name in DigestAlgorithm.allCases.map({ Manifest.name($0) }) + ["bag-info.txt"] {
            guard let expected = listed[name], try FileDigests.of(folder + "/" + name).digests.sha256 == expected else {
                throw damaged("\(name) is not as it was written")
            }
        }
    }

    /// Refuses to go on when there is nothing with one of some identifiers.
    func check(holds ids: [String]) throws {
        for id in ids {
            let hasDocument = try FileSystem.kind(of: folder + "/" + ArchivePaths.stem(id) + ".xml") == .file
            let unread = ArchivePaths.stem(id, in: ArchivePaths.unread) + "." + ArchiveMember.premis.fileExtension
            guard try hasDocument || FileSystem.kind(of: folder + "/" + unread) == .file else {
                throw ArchiveError(.notFound, "\(folder) holds nothing with the identifier \(id).")
            }
        }
    }

    private func damaged(_ reason: String) -> ArchiveError {
        ArchiveError(.damaged, "\(folder) is damaged (\(reason)); verify it before it is changed.")
    }

    /// Calls `body` with the claim of each file of the payload, in the order of the manifests.
    func forEachClaim(_ body: (PayloadClaim) throws -> Void) throws {
        let lines = try DigestAlgorithm.allCases.map { try LineReader(path: folder + "/" + Manifest.name($0)) }
        while let first = try lines[0].next() {
            guard let second = try lines[1].next(), let (sha256, path) = Self.parts(first),
                let (sha512, otherPath) = Self.parts(second), path == otherPath, PathSafety.fault(of: path) == nil
            else { throw damaged("its manifests disagree") }
            guard try FileSystem.kind(of: folder + "/" + path) == .file else { throw damaged("\(path) is missing") }
            let byteCount = try FileSystem.size(of: folder + "/" + path)
            try body(
                PayloadClaim(
                    path: path,
                    byteCount: byteCount,
                    digests: Digests(sha256: sha256, sha512: sha512)
                )
            )
        }
    }

    /// A line as archives write it: a sum, two spaces, a path in ASCII.
    private static func parts(_ line: [UInt8]) -> (sum: String, path: String)? {
        guard let space = line.firstIndex(of: 0x20), line[(space + 1)...].first == 0x20 else { return nil }
        return (
            String(decoding: line[..<space], as: UTF8.self), String(decoding: line[(space + 2)...], as: UTF8.self)
        )
    }

    /// Gives a bag the file of a claim, whose sums are checked; nothing is done to one that the bag has already.
    ///
    /// A copy that is not complete yet stands in the scratch folder, which is of the same file system.
    func hand(_ claim: PayloadClaim, to bag: BagWriter, scratch: String) throws {
        guard try !bag.has(claim.path) else { return }
        try bag.makeFolder(for: claim.path)
        let source = folder + "/" + claim.path
        guard try FileDigests.of(source).digests == claim.digests else { throw damaged("\(claim.path) has changed") }
        if try !FileSystem.link(source, to: bag.folder + "/" + claim.path) {
            try FileSystem.removeTree(scratch + "/copy")
            _ = try BagWriter(folder: scratch).add(copying: source, at: "copy")
            try FileSystem.rename(scratch + "/copy", to: bag.folder + "/" + claim.path)
        }
    }

    /// The bytes of a file of the payload; nil when it is not there.
    func bytes(of path: String) throws -> [UInt8]? {
        try BagWriter(folder: folder).bytes(of: path)
    }

    /// Calls `body` with each record of the index, in order.
    func forEachEntry(_ body: (ArchiveEntry) throws -> Void) throws {
        let limit = ArchiveReader.Limits().recordByteCount
        let index = try IndexReading(ArchiveFiles(directory: folder), recordByteLimit: limit)
        while let entry = try index.next() { try body(entry) }
    }

    /// The fields of bag-info.txt that are neither made anew nor among those that are given.
    func fields(besides given: [BagField]) throws -> [BagField] {
        let made: Set<String> = ["bagging-date", "bag-software-agent", "payload-oxum"]
        let replaced = made.union(given.map { $0.name.lowercased() })
        let lines = try LineReader(path: folder + "/bag-info.txt")
        var fields: [BagField] = []
        while let line = try lines.next() {
            let text = String(decoding: line, as: UTF8.self)
            if text.hasPrefix("  "), !fields.isEmpty {
                fields[fields.count - 1].value += "\n" + text.dropFirst(2)
            } else if let colon = text.firstIndex(of: ":") {
                let value = text[text.index(after: colon)...].drop { $0 == " " }
                fields.append(BagField(name: String(text[..<colon]), value: String(value)))
            }
        }
        return fields.filter { !replaced.contains($0.name.lowercased()) }
    }
}
