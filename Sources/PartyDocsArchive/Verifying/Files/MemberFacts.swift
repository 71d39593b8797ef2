/// What one place says of a document, to be compared with what others say.
struct MemberFacts: Hashable, Sendable {
    /// Who says it.
    enum Origin: Int, Sendable {
        /// The XML of the document.
        case document = 1
        /// The JSON of the document.
        case json
        /// A record of the index.
        case index
    }

    /// The identifier of the document.
    var id: String
    var origin: Origin
    /// The file that says it.
    var path: String
    /// The line in that file.
    var line = 0
    /// The sums of the sources, in hexadecimal digits; of a record, the one source.
    var sources: [String] = []
    /// The values of the columns that describe a document, in the order of ``ArchiveEntry/describedColumns``.
    var description: [String] = []
    /// The SHA-256 of the text, of a document.
    var textDigest: [UInt8] = []
    /// Whether the source is a file of this library's own, which states other sources.
    var isRead = false

    /// The facts as a record that sorts by identifier.
    var record: [UInt8] {
        var writer = RecordFieldWriter(Array(id.utf8) + [0])
        writer.write(origin.rawValue)
        writer.write(path)
        writer.write(line)
        writer.write(sources.count)
        for source in sources { writer.write(source) }
        writer.write(description.count)
        for cell in description { writer.write(cell) }
        writer.write(textDigest)
        writer.write(isRead ? 1 : 0)
        return writer.bytes
    }

    /// Reads a record; nil when it is none.
    init?(record: [UInt8]) {
        guard let end = record.firstIndex(of: 0) else { return nil }
        var reader = RecordFieldReader(record[(end + 1)...])
        guard let origin = Origin(rawValue: reader.number()) else { return nil }
        id = String(decoding: record[..<end], as: UTF8.self)
        self.origin = origin
        path = reader.text()
        line = reader.number()
        sources = (0..<reader.number()).map { _ in reader.text() }
        description = (0..<reader.number()).map { _ in reader.text() }
        textDigest = reader.content()
        isRead = reader.number() == 1
    }

    /// Whether two places say the same.
    func says(_ other: MemberFacts) -> Bool {
        origin == other.origin && sources == other.sources && description == other.description
            && textDigest == other.textDigest && path == other.path
    }

    /// The SHA-256 of a text.
    static func digest(of text: String) -> [UInt8] {
        var hasher = ChecksumHasher([.sha256])
        var text = text
        text.withUTF8 { hasher.update(UnsafeRawBufferPointer($0)) }
        return hasher.finalize()[.sha256] ?? []
    }

    init(id: String, origin: Origin, path: String) {
        self.id = id
        self.origin = origin
        self.path = path
    }
}
