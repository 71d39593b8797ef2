internal import PartyDocsCSV
internal import PartyDocsCore

/// A row of `data/index.csv`, one for each input (RFC 4180).
struct ArchiveIndexRow {
    let name: String
    var document: Document?
    var documentPath = ""
    var originalPath = ""
    var sourceByteCount: Int?
    var sourceSHA256 = ""
    var failure: String?

    init(name: String) {
        self.name = name
    }

    static let header = CSVRecord.bytes(of: [
        "source_name", "status", "id", "title", "published", "language", "document_path", "original_path",
        "source_bytes", "source_sha256", "blocks", "annotations", "entities", "reason",
    ])

    var bytes: [UInt8] {
        CSVRecord.bytes(of: [
            name, failure == nil ? "document" : "unread", document?.id.rawValue ?? "", document?.metadata.title ?? "",
            document?.metadata.text(.published) ?? "", document?.metadata.language ?? "", documentPath, originalPath,
            sourceByteCount.map(String.init) ?? "", sourceSHA256, count(document?.blocks), count(document?.annotations),
            count(document?.entities), failure ?? "",
        ])
    }

    private func count<Element>(_ elements: [Element]?) -> String {
        elements.map { String($0.count) } ?? ""
    }
}
