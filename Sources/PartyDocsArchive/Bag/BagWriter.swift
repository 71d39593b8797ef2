internal import PartyDocsCore
internal import PartyDocsSystem

/// Writes the files of one bag (RFC 8493) into a folder.
///
/// It keeps nothing of what it wrote: whoever writes gets a claim for each file and gives all of them back, sorted, for
/// the manifests.
struct BagWriter {
    /// The folder of the bag.
    let folder: String

    // MARK: Payload

    /// Writes a file of the payload, which must not exist; the digests are those of its bytes, where they are known.
    func add(_ bytes: [UInt8], at path: String, digests: Digests? = nil) throws -> PayloadClaim {
        var file = try FileWriter(creating: try place(for: path))
        try file.write(bytes)
        try file.close()
        return PayloadClaim(path: path, byteCount: bytes.count, digests: digests ?? Digests(of: bytes))
    }

    /// Copies a file into the payload, its sums made on the way.
    func add(copying source: String, at path: String) throws -> PayloadClaim {
        let file = try open(path)
        var reader = try FileReader(path: source)
        var buffer: [UInt8] = []
        while try reader.read(into: &buffer, upTo: 1 << 18) > 0 {
            try file.write(buffer)
            buffer.removeAll(keepingCapacity: true)
        }
        return try file.close()
    }

    /// Begins a file of the payload that is written in pieces; closing it gives its claim.
    func open(_ path: String) throws -> PayloadFile {
        try PayloadFile(path: path, at: try place(for: path))
    }

    /// Whether a file of the payload is there.
    func has(_ path: String) throws -> Bool {
        try FileSystem.kind(of: folder + "/" + path) == .file
    }

    /// The bytes of a file of the payload; nil when it is not there.
    func bytes(of path: String) throws -> [UInt8]? {
        guard try has(path) else { return nil }
        var reader = try FileReader(path: folder + "/" + path)
        return try reader.readAll(limit: .max - 1)
    }

    /// Makes the folders above a file of the payload.
    func makeFolder(for path: String) throws {
        let full = folder + "/" + path
        try FileSystem.makeDirectories(String(full[..<(full.lastIndex(of: "/") ?? full.endIndex)]))
    }

    private func place(for path: String) throws -> String {
        try makeFolder(for: path)
        return folder + "/" + path
    }

    // MARK: Tag files

    /// Writes manifests and the other tag files, which ends the bag.
    ///
    /// - Parameters:
    ///   - fields: The fields of bag-info.txt, in order; the Payload-Oxum is added.
    ///   - claims: The claims of all files of the payload, sorted; of several for one path the last one holds.
    /// - Returns: What the manifests list, and the SHA-256 of the tag manifest, which tells this bag from any other.
    /// - Throws: ``FileError``.
    func finish(fields: [BagField], claims: SortedRecords) throws -> Summary {
        let manifests = try DigestAlgorithm.allCases.map { try TagFile(Manifest.name($0), in: folder) }
        var summary = Summary()
        var pending: PayloadClaim?
        func list(_ claim: PayloadClaim?) throws {
            guard let claim else { return }
            summary.byteCount += claim.byteCount
            summary.fileCount += 1
            for (manifest, algorithm) in zip(manifests, DigestAlgorithm.allCases) {
                try manifest.write(Manifest.line(claim.digests[algorithm], claim.path))
            }
        }
        while let record = try claims.next() {
            guard let claim = PayloadClaim(sortable: record) else { continue }
            if claim.path != pending?.path { try list(pending) }
            pending = claim
        }
        try list(pending)
        let oxum = BagField(name: "Payload-Oxum", value: "\(summary.byteCount).\(summary.fileCount)")
        let info = try tagFile("bag-info.txt", (fields + [oxum]).map(\.line).joined())
        let declaration = try tagFile("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
        summary.sum = try writeTagManifests([info, declaration] + manifests)
        return summary
    }

    private func tagFile(_ name: String, _ text: String) throws -> TagFile {
        let file = try TagFile(name, in: folder)
        try file.write(text)
        return file
    }

    /// Ends tag files and writes their sums; gives the SHA-256 of the tag manifest by SHA-256.
    private func writeTagManifests(_ files: [TagFile]) throws -> String {
        let sums = try files.map { ($0.name, try $0.close()) }
        var result = ""
        for algorithm in DigestAlgorithm.allCases {
            let lines = sums.map { Manifest.line($0.1[algorithm], $0.0) }
            let digests = try tagFile(Manifest.name(algorithm, isTag: true), lines.joined()).close()
            if algorithm == .sha256 { result = digests.sha256 }
        }
        return result
    }

    /// What a bag holds.
    struct Summary {
        var byteCount = 0
        var fileCount = 0
        /// The SHA-256 of the tag manifest.
        var sum = ""
    }
}
