internal import PartyDocsCore
internal import PartyDocsSystem
internal import PartyDocsXML

/// Puts inputs one by one into a bag.
struct ArchiveBuilder {
    private let options: ArchiveWriter.Options
    private let reader: any DocumentReader
    private let schema: XMLSchema
    private let bag: BagWriter
    private let index: PayloadFile
    private var report = ArchiveReport()

    /// The reason why an input becomes no document; the archive goes on without it.
    private struct Failure: Error {
        let reason: String
    }

    init(folder: String, options: ArchiveWriter.Options, reader: any DocumentReader) throws {
        self.options = options
        self.reader = reader
        schema = try PartyDocsXMLSchema.compiled()
        bag = try BagWriter(folder: folder)
        index = try bag.open(ArchivePaths.index)
        try index.write(ArchiveEntry.header)
    }

    /// Puts one input into the bag.
    mutating func add(_ input: ArchiveInput) throws -> ArchiveReport.Entry {
        var row = ArchiveEntry(sourceName: input.name, status: .unread, id: "")
        var document: Document?
        do {
            let bytes = try load(input, &row)
            do {
                document = try store(try self.document(of: input, bytes), bytes, input, &row)
            } catch let failure as Failure {
                try keep(bytes, of: input, &row)
                throw failure
            }
        } catch let failure as Failure {
            row.reason = failure.reason
        }
        try index.write(row.record)
        let entry = ArchiveReport.Entry(
            name: input.name,
            documentID: document?.id,
            failure: row.reason.isEmpty ? nil : row.reason,
            unappliedCorrections: document?.unappliedCorrections ?? [],
            secrecyMarks: document?.secrecyMarks ?? []
        )
        report.entries.append(entry)
        return entry
    }

    /// Ends the bag.
    mutating func finish(at timestamp: Moment) throws -> ArchiveReport {
        try bag.finish(index, ArchivePaths.index)
        try bag.addPayload(Array(ArchiveReadme.text.utf8), at: ArchivePaths.readme)
        try bag.addPayload(PartyDocsXMLSchema.relaxNG, at: ArchivePaths.schemas + PartyDocsXMLSchema.fileName)
        let generator = Maker.partyDocs
        try bag.finish(
            info: options.fields + [
                BagField(name: "Bagging-Date", value: timestamp.date.description),
                BagField(
                    name: "Bag-Software-Agent",
                    value: generator.name + (generator.version.map { " " + $0 } ?? "")
                ),
            ]
        )
        report.payloadByteCount = bag.payloadByteCount
        report.payloadFileCount = bag.payloadFileCount
        return report
    }

    // MARK: One input

    private mutating func load(_ input: ArchiveInput, _ row: inout ArchiveEntry) throws -> [UInt8] {
        let bytes: [UInt8]
        switch input.content {
        case .bytes(let content): bytes = content
        case .file(let path):
            do {
                var file = try FileReader(path: path)
                bytes = try file.readAll(limit: options.sizeLimit)
            } catch let error as FileError {
                throw Failure(reason: "It cannot be read: \(error.reason).")
            }
        }
        guard bytes.count <= options.sizeLimit else {
            try keepWhole(input, bytes, &row)
            throw Failure(reason: "It is larger than the limit of \(options.sizeLimit) bytes.")
        }
        row.sourceByteCount = bytes.count
        row.sourceSHA256 = Digests(of: bytes).sha256
        return bytes
    }

    private func document(of input: ArchiveInput, _ bytes: [UInt8]) throws -> Document {
        let source = SourceDocument(
            bytes,
            name: input.name,
            mediaType: input.mediaType,
            metadata: input.metadata,
            id: input.id
        )
        do {
            return try reader.read(source)
        } catch {
            var error = error
            error.sourceName = nil
            throw Failure(reason: "\(error)")
        }
    }

    /// Writes a document's XML and the bytes that it was read from.
    private mutating func store(
        _ document: Document,
        _ bytes: [UInt8],
        _ input: ArchiveInput,
        _ row: inout ArchiveEntry
    ) throws -> Document {
        let stem = ArchivePaths.stem(document.id.rawValue)
        let path = stem + ".xml"
        var stored = document
        if let earlier = try bag.payload(at: path) {
            let merged = try merge(document, into: earlier)
            try bag.replacePayload(try xml(of: merged), at: path)
            stored = merged
            row.status = .duplicate
        } else {
            try bag.addPayload(try xml(of: document), at: path)
            row.status = .document
        }
        row.documentPath = path
        row.originalPath = try keepOriginal(
            bytes,
            stem: stem,
            fileExtension: ArchivePaths.fileExtension(mediaType: input.mediaType, name: input.name)
        )
        row.id = document.id.rawValue
        row.describe(stored)
        return stored
    }

    private func xml(of document: Document) throws -> [UInt8] {
        let bytes: [UInt8]
        do throws(ExportError) {
            bytes = try XMLExporter().bytes(of: document)
        } catch {
            throw Failure(reason: error.message + (error.offset.map { " (at byte \($0.utf8) of the text)" } ?? ""))
        }
        // An archive never holds a file that its own schema refuses, whatever a reader or an exporter did.
        if let fault = schema.validate(bytes).first {
            throw Failure(reason: "Its XML breaks the schema: \(fault)")
        }
        return bytes
    }

    /// One text under two names is one document with two sources.
    private func merge(_ document: Document, into earlier: [UInt8]) throws -> Document {
        guard var draft = try XMLDocumentDecoder().documents(from: earlier).first?.draft else { return document }
        guard draft.text == document.text else {
            throw Failure(reason: "Another text has the identifier \(document.id) already.")
        }
        for source in document.provenance.sources where !draft.provenance.sources.contains(source) {
            draft.provenance.sources.append(source)
        }
        do { return try Document(draft) } catch { throw Failure(reason: "\(error)") }
    }

    /// Writes original bytes beside a document, unless the same bytes stand there; gives their path.
    private mutating func keepOriginal(_ bytes: [UInt8], stem: String, fileExtension: String) throws -> String {
        var number = 1
        while true {
            let path = stem + (number == 1 ? "." : ".\(number).") + fileExtension
            guard let existing = try bag.payload(at: path) else {
                try bag.addPayload(bytes, at: path)
                return path
            }
            if existing == bytes { return path }
            number += 1
        }
    }

    /// Writes the bytes of an input that became no document.
    private mutating func keep(_ bytes: [UInt8], of input: ArchiveInput, _ row: inout ArchiveEntry) throws {
        let path = unreadPath(row.sourceSHA256, input)
        if try bag.payload(at: path) == nil { try bag.addPayload(bytes, at: path) }
        row.originalPath = path
    }

    /// Copies an input that is too large to be in memory.
    private mutating func keepWhole(_ input: ArchiveInput, _ start: [UInt8], _ row: inout ArchiveEntry) throws {
        guard case .file(let path) = input.content else {
            row.sourceByteCount = start.count
            row.sourceSHA256 = Digests(of: start).sha256
            return try keep(start, of: input, &row)
        }
        let (digests, byteCount) = try FileDigests.of(path)
        row.sourceByteCount = byteCount
        row.sourceSHA256 = digests.sha256
        let target = unreadPath(digests.sha256, input)
        if try !bag.hasPayload(at: target) { try bag.addPayload(copying: path, to: target) }
        row.originalPath = target
    }

    private func unreadPath(_ sha256: String, _ input: ArchiveInput) -> String {
        ArchivePaths.stem(ArchivePaths.unreadID(sha256), in: ArchivePaths.unread) + "."
            + ArchivePaths.fileExtension(mediaType: input.mediaType, name: input.name)
    }
}
