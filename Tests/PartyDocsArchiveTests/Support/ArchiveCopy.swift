internal import Foundation
internal import PartyDocsCore
internal import PartyDocsTestSupport
internal import Testing

@testable internal import PartyDocsArchive

/// An archive in memory that tests change before they verify it.
struct ArchiveCopy: Sendable {
    var files: [String: [UInt8]]

    /// An archive of two documents, one of them from two sources, a source that cannot be read, and a document that was
    /// removed; with TEI, JSON and every record.
    static let sample = Task {
        let folder = try ArchiveFolder()
        var options = ArchiveFolder.options()
        options.includesTEI = true
        options.includesJSON = true
        try await folder.write(
            [
                ArchiveFolder.input("a.txt", ArchiveFolder.notice, id: "notice"),
                ArchiveFolder.input("b.txt", "\u{FEFF}" + ArchiveFolder.notice, id: "notice"),
                ArchiveFolder.input("c.txt", "Tin khác.", id: "other"),
                ArchiveInput(name: "d.bin", content: .bytes([0x41, 0xFF])),
                ArchiveFolder.input("e.txt", "Tin phải gỡ.", id: "gone"),
            ],
            options
        )
        try await folder.remove(["gone"], "Theo yêu cầu.")
        return ArchiveCopy(files: try folder.files())
    }

    /// An archive of one short document and a source that cannot be read.
    static let small = Task {
        let folder = try ArchiveFolder()
        try await folder.write([
            ArchiveFolder.input("c.txt", "Tin khác.", id: "other"),
            ArchiveInput(name: "d.bin", content: .bytes([0x41, 0xFF])),
        ])
        return ArchiveCopy(files: try folder.files())
    }

    subscript(path: String) -> String {
        get { String(decoding: files[path] ?? [], as: UTF8.self) }
        set { files[path] = Array(newValue.utf8) }
    }

    /// The path of a file of the document whose sources are several.
    static func notice(_ fileExtension: String) -> String { ArchivePaths.stem("notice") + "." + fileExtension }

    /// The path of a file of the other document.
    static func other(_ fileExtension: String) -> String { ArchivePaths.stem("other") + "." + fileExtension }

    /// Replaces the first of some texts, which must be there.
    mutating func replace(_ old: String, with new: String, in path: String) {
        let text = self[path]
        guard let range = text.range(of: old) else {
            Issue.record("\(path) has no \(old)")
            return
        }
        self[path] = text.replacingCharacters(in: range, with: new)
    }

    /// Makes manifests, the Payload-Oxum and tag manifests anew, so that every sum is right again.
    mutating func seal(oxum: Bool = true) {
        let payload = files.keys.filter { $0.hasPrefix("data/") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        if oxum {
            let byteCount = payload.map { files[$0]?.count ?? 0 }.reduce(0, +)
            let lines = self["bag-info.txt"].split(separator: "\n").map { line in
                line.hasPrefix("Payload-Oxum") ? "Payload-Oxum: \(byteCount).\(payload.count)" : String(line)
            }
            self["bag-info.txt"] = lines.map { $0 + "\n" }.joined()
        }
        list(payload, isTag: false)
        sealTags()
    }

    /// Makes the tag manifests anew.
    mutating func sealTags() {
        list(files.keys.filter { !$0.hasPrefix("data/") && !$0.hasPrefix("tagmanifest-") }.sorted(), isTag: true)
    }

    private mutating func list(_ paths: [String], isTag: Bool) {
        for algorithm in DigestAlgorithm.allCases {
            let name = Manifest.name(algorithm, isTag: isTag)
            guard files[name] != nil else { continue }
            self[name] = paths.map { Manifest.line(Digests(of: files[$0] ?? [])[algorithm], $0) }.joined()
        }
    }

    func write(to folder: TemporaryFolder) throws {
        for (path, bytes) in files { try folder.write(bytes, to: "archive/" + path) }
    }

    /// What verifying the archive finds.
    func verified(depth: ArchiveVerifier.Depth = .checksums) async throws -> ArchiveVerification {
        let folder = try TemporaryFolder()
        try write(to: folder)
        var options = ArchiveVerifier.Options()
        options.depth = depth
        return try await ArchiveVerifier(options: options).verify(folder.path("archive"))
    }
}
