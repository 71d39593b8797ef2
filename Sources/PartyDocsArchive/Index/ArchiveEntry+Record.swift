internal import PartyDocsCSV
internal import PartyDocsCore

extension ArchiveEntry {
    /// The names of the columns of `data/index.csv`, in order.
    static let columns = [
        "source_name", "status", "id", "title", "published", "symbol", "issued", "persons", "language",
        "document_path", "original_path", "source_bytes", "source_sha256", "blocks", "annotations", "entities",
        "authority_ids", "reason",
    ]

    /// The header of `data/index.csv`.
    static let header = CSVRecord.bytes(of: columns)

    /// The record of `data/index.csv`, its CR LF included.
    var record: [UInt8] { CSVRecord.bytes(of: cells) }

    /// The cells of the record, in the order of the columns.
    var cells: [String] {
        [
            sourceName, status.rawValue, id, title, published, symbol, issued, Self.cell(persons), language,
            documentPath, originalPath, Self.cell(sourceByteCount), sourceSHA256, Self.cell(blockCount),
            Self.cell(annotationCount), Self.cell(entityCount), Self.cell(authorityIDs), reason,
        ]
    }

    /// Reads the cells of a record; nil when they are not those of this version.
    init?(cells: [String]) {
        guard cells.count == Self.columns.count else { return nil }
        self.init(sourceName: cells[0], status: Status(rawValue: cells[1]), id: cells[2])
        title = cells[3]
        published = cells[4]
        symbol = cells[5]
        issued = cells[6]
        persons = Self.values(cells[7])
        language = cells[8]
        documentPath = cells[9]
        originalPath = cells[10]
        sourceSHA256 = cells[12]
        authorityIDs = Self.values(cells[16])
        reason = cells[17]
        guard let sourceByteCount = Self.count(cells[11]), let blockCount = Self.count(cells[13]),
            let annotationCount = Self.count(cells[14]), let entityCount = Self.count(cells[15])
        else { return nil }
        self.sourceByteCount = sourceByteCount.value
        self.blockCount = blockCount.value
        self.annotationCount = annotationCount.value
        self.entityCount = entityCount.value
    }

    // MARK: Cells

    /// Values of one cell stand on lines of their own, as spreadsheets show them; a line end inside one becomes a space.
    private static func cell(_ values: [String]) -> String {
        values.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }.joined(separator: "\n")
    }

    private static func values(_ cell: String) -> [String] {
        cell.split(separator: "\n").map(String.init)
    }

    private static func cell(_ count: Int?) -> String { count.map(String.init) ?? "" }

    /// A count that may be absent; nil when the cell holds something else.
    private static func count(_ cell: String) -> (value: Int?, Void)? {
        if cell.isEmpty { return (nil, ()) }
        guard let count = Int(cell), count >= 0 else { return nil }
        return (count, ())
    }
}
