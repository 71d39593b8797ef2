internal import PartyDocsCore
internal import PartyDocsSystem

/// Writes the files of one bag (RFC 8493) into a folder, and their sums into the manifests, in one pass.
///
/// Sums are kept for tag files only, so memory does not grow with the payload. A class, since its files have one owner.
final class BagWriter {
    private let folder: String
    private var manifests: [ManifestWriter] = []
    private var tagSums: [(path: String, digests: Digests)] = []
    private var replaced: [String: Digests] = [:]
    private(set) var payloadByteCount = 0
    private(set) var payloadFileCount = 0

    /// A manifest that grows line by line; a class, because a file that is written to has one owner.
    private final class ManifestWriter {
        let algorithm: DigestAlgorithm
        let path: String
        private var file: FileWriter

        init(_ algorithm: DigestAlgorithm, in folder: String) throws {
            self.algorithm = algorithm
            path = folder + "/" + Manifest.name(algorithm)
            file = try FileWriter(creating: path)
        }

        func append(_ digests: Digests, _ path: String) throws {
            try file.write(Manifest.line(digests[algorithm], path))
        }

        func close() throws { try file.close() }
    }

    /// Begins a bag in a folder that exists and is empty.
    init(folder: String) throws {
        self.folder = folder
        try FileSystem.makeDirectory(folder + "/data")
        for algorithm in DigestAlgorithm.allCases { manifests.append(try ManifestWriter(algorithm, in: folder)) }
    }

    /// Writes a file of the payload.
    func addPayload(_ bytes: [UInt8], at path: String) throws {
        let sink = try open(path)
        try sink.write(bytes)
        try finish(sink, path)
    }

    /// Copies a file into the payload.
    func addPayload(copying source: String, to path: String) throws {
        let sink = try open(path)
        var reader = try FileReader(path: source)
        var buffer: [UInt8] = []
        while try reader.read(into: &buffer, upTo: 1 << 18) > 0 {
            try sink.write(buffer)
            buffer.removeAll(keepingCapacity: true)
        }
        try finish(sink, path)
    }

    /// Begins a file of the payload that is written in pieces; ``finish(_:_:)`` ends it.
    func open(_ path: String) throws -> PayloadFile {
        let full = folder + "/" + path
        try FileSystem.makeDirectories(String(full[..<(full.lastIndex(of: "/") ?? full.endIndex)]))
        return try PayloadFile(path: full)
    }

    /// Ends a file of the payload.
    func finish(_ file: PayloadFile, _ path: String) throws {
        payloadByteCount += file.byteCount
        payloadFileCount += 1
        let digests = try file.close()
        for manifest in manifests { try manifest.append(digests, path) }
    }

    /// Writes a file of the payload anew.
    func replacePayload(_ bytes: [UInt8], at path: String) throws {
        let full = folder + "/" + path
        payloadByteCount += bytes.count - (try FileSystem.size(of: full))
        try FileSystem.removeItem(full)
        let file = try PayloadFile(path: full)
        try file.write(bytes)
        replaced[path] = try file.close()
    }

    /// Whether a payload file was written before.
    func hasPayload(at path: String) throws -> Bool {
        try FileSystem.kind(of: folder + "/" + path) == .file
    }

    /// The bytes of a payload file that was written before; nil when there is none.
    func payload(at path: String) throws -> [UInt8]? {
        guard try hasPayload(at: path) else { return nil }
        var reader = try FileReader(path: folder + "/" + path)
        return try reader.readAll(limit: .max - 1)
    }

    /// Writes the tag files and ends the bag.
    ///
    /// - Parameter info: The fields of bag-info.txt, in order; the Payload-Oxum is added.
    /// - Throws: ``FileError``.
    func finish(info: [BagField]) throws {
        for manifest in manifests {
            try manifest.close()
            if !replaced.isEmpty { try rewrite(manifest) }
        }
        try addTag("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", at: "bagit.txt")
        let oxum = BagField(name: "Payload-Oxum", value: "\(payloadByteCount).\(payloadFileCount)")
        try addTag((info + [oxum]).map(\.line).joined(), at: "bag-info.txt")
        for manifest in manifests { try noteTag(Manifest.name(manifest.algorithm)) }
        for algorithm in DigestAlgorithm.allCases {
            let lines = tagSums.map { Manifest.line($0.digests[algorithm], $0.path) }
            var file = try FileWriter(creating: folder + "/" + Manifest.name(algorithm, isTag: true))
            try file.write(lines.joined())
            try file.close()
        }
    }

    private func rewrite(_ manifest: ManifestWriter) throws {
        var reader = try FileReader(path: manifest.path)
        let entries = Manifest.parse(try reader.readAll(limit: .max - 1), manifest.algorithm).entries
        try FileSystem.removeItem(manifest.path)
        var file = try FileWriter(creating: manifest.path)
        for entry in entries {
            try file.write(Manifest.line(replaced[entry.path]?[manifest.algorithm] ?? entry.sum, entry.path))
        }
        try file.close()
    }

    private func addTag(_ text: String, at path: String) throws {
        var file = try FileWriter(creating: folder + "/" + path)
        try file.write(text)
        try file.close()
        tagSums.append((path, Digests(of: Array(text.utf8))))
    }

    private func noteTag(_ path: String) throws {
        tagSums.append((path, try FileDigests.of(folder + "/" + path).digests))
    }
}

/// A file of the payload while it is written, with its sums.
final class PayloadFile {
    private var file: FileWriter
    private var hasher = Digests.Hasher()

    var byteCount: Int { hasher.byteCount }

    init(path: String) throws {
        file = try FileWriter(creating: path)
    }

    func write(_ bytes: [UInt8]) throws {
        hasher.update(bytes)
        try file.write(bytes)
    }

    func close() throws -> Digests {
        try file.close()
        return hasher.finalize()
    }
}

/// Sums of files that stand on the medium.
enum FileDigests {
    static func of(_ path: String) throws -> (digests: Digests, byteCount: Int) {
        var reader = try FileReader(path: path)
        var hasher = Digests.Hasher()
        var buffer: [UInt8] = []
        while try reader.read(into: &buffer, upTo: 1 << 18) > 0 {
            hasher.update(buffer)
            buffer.removeAll(keepingCapacity: true)
        }
        return (hasher.finalize(), hasher.byteCount)
    }
}
