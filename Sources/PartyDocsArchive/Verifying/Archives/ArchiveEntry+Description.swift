extension ArchiveEntry {
    /// The columns whose values come from the document.
    static let describedColumns = [
        "title", "published", "symbol", "issued", "persons", "language", "blocks", "annotations", "entities",
    ]

    /// The values of ``describedColumns``.
    var described: [String] {
        // A cell holds one person on a line, so that a line end in a name is a space there.
        let names = persons.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }
        let counts = [blockCount, annotationCount, entityCount].map { $0.map(String.init) ?? "" }
        return [title, published, symbol, issued, names.joined(separator: "\n"), language] + counts
    }
}
