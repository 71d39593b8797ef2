internal import Foundation
internal import PartyDocsTestSupport

@testable internal import PartyDocsArchive

/// A bag that is made in memory, so that a test can say exactly what is in it.
struct TestBag {
    var files: [String: [UInt8]] = [:]
    /// Symbolic links by their paths, with what they lead to.
    var links: [String: String] = [:]
    var folders: [String] = ["data"]
    /// Files whose names Swift takes for equal to others.
    var twins: [(path: String, bytes: [UInt8])] = []

    /// A bag with one manifest and no tag manifest.
    init(
        version: String = "1.0",
        encoding: String = "UTF-8",
        payload: [String: String] = ["data/hello.txt": "hello", "data/sub/world.txt": "world"],
        algorithm: ChecksumAlgorithm = .sha256
    ) {
        self["bagit.txt"] = "BagIt-Version: \(version)\nTag-File-Character-Encoding: \(encoding)\n"
        for (path, text) in payload { self[path] = text }
        list(payload.keys.sorted(), algorithm)
    }

    subscript(path: String) -> String {
        get { String(decoding: files[path] ?? [], as: UTF8.self) }
        set { files[path] = Array(newValue.utf8) }
    }

    /// The sum of a file, in hexadecimal digits.
    func sum(_ path: String, _ algorithm: ChecksumAlgorithm = .sha256) -> String {
        var hasher = ChecksumHasher([algorithm])
        (files[path] ?? []).withUnsafeBytes { hasher.update($0) }
        return (hasher.finalize()[algorithm] ?? []).map { String(format: "%02x", $0) }.joined()
    }

    /// Makes a manifest of files.
    mutating func list(_ paths: [String], _ algorithm: ChecksumAlgorithm, isTag: Bool = false) {
        let lines = paths.map { "\(sum($0, algorithm))  \($0)\n" }
        self[(isTag ? "tagmanifest-" : "manifest-") + algorithm.rawValue + ".txt"] = lines.joined()
    }

    /// Makes a tag manifest of all tag files.
    mutating func listTags(_ algorithm: ChecksumAlgorithm = .sha256) {
        let names = files.keys.filter { !$0.hasPrefix("data/") && !$0.hasPrefix("tagmanifest-") }
        list(names.sorted(), algorithm, isTag: true)
    }

    /// Adds a line with the right sum of a file under some path.
    mutating func append(_ path: String, of file: String, to manifest: String = "manifest-sha256.txt") {
        self[manifest] += "\(sum(file))  \(path)\n"
    }

    /// Writes the bag into a folder.
    func write(to folder: TemporaryFolder) throws {
        for name in folders {
            try FileManager.default.createDirectory(
                atPath: folder.path("bag/" + name),
                withIntermediateDirectories: true
            )
        }
        for (path, bytes) in files { try folder.write(bytes, to: "bag/" + path) }
        for (path, bytes) in twins { try folder.write(bytes, to: "bag/" + path) }
        for (path, target) in links { try folder.link("bag/" + path, to: target) }
    }

    /// What verifying the bag finds.
    func verified(depth: ArchiveVerifier.Depth = .checksums, jobs: Int = 2) async throws -> ArchiveVerification {
        let folder = try TemporaryFolder()
        try write(to: folder)
        var options = ArchiveVerifier.Options()
        options.depth = depth
        options.jobs = jobs
        return try await ArchiveVerifier(options: options).verify(folder.path("bag"))
    }
}
