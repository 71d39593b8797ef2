internal import Foundation
internal import PartyDocsCore
internal import PartyDocsReading
internal import PartyDocsTestSupport
internal import PartyDocsXML

@testable internal import PartyDocsArchive

/// A small archive laid out file by file, so that tests of reading can make every fault.
final class SampleArchive {
    let folder: TemporaryFolder
    var entries: [ArchiveEntry] = []
    private var sums: [String: Digests] = [:]

    init() throws {
        folder = try TemporaryFolder()
    }

    var path: String { folder.path("archive") }

    /// Reads a text and puts the document and its source into the archive.
    @discardableResult
    func add(
        _ name: String,
        _ text: String,
        id: Document.ID,
        metadata: [MetadataEntry] = []
    ) throws -> Document {
        let source = SourceDocument(Array(text.utf8), name: name, metadata: Metadata(metadata), id: id)
        let document = try PlainTextReader().read(source)
        try add(document, name: name)
        try put(Array(text.utf8), at: ArchivePaths.stem(document.id.rawValue) + ".txt")
        return document
    }

    /// Puts a document without its source into the archive.
    func add(_ document: Document, name: String) throws {
        let stem = ArchivePaths.stem(document.id.rawValue)
        var entry = ArchiveEntry(sourceName: name, status: .document, id: document.id.rawValue)
        entry.describe(document)
        entry.documentPath = stem + ".xml"
        entry.originalPath = stem + ".txt"
        try put(try XMLExporter().bytes(of: document), at: entry.documentPath)
        entries.append(entry)
    }

    func put(_ bytes: [UInt8], at path: String) throws {
        try folder.write(bytes, to: "archive/" + path)
        sums[path] = Digests(of: bytes)
    }

    /// Writes bytes of which the manifests know nothing.
    func change(_ path: String, to bytes: [UInt8]) throws {
        try folder.write(bytes, to: "archive/" + path)
    }

    func remove(_ path: String) throws {
        try FileManager.default.removeItem(atPath: self.path + "/" + path)
    }

    func bytes(_ path: String) throws -> [UInt8] {
        try folder.bytes(of: "archive/" + path)
    }

    /// Writes the index and the tag files, and opens the archive.
    func reader(limits: ArchiveReader.Limits = ArchiveReader.Limits()) throws -> ArchiveReader {
        try put(ArchiveEntry.header + entries.flatMap(\.record), at: ArchivePaths.index)
        try change("bagit.txt", to: Array("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".utf8))
        for algorithm in DigestAlgorithm.allCases {
            let lines = sums.sorted { $0.key < $1.key }.map { Manifest.line($0.value[algorithm], $0.key) }
            try change(Manifest.name(algorithm), to: Array(lines.joined().utf8))
        }
        return try ArchiveReader(path, limits: limits)
    }
}
