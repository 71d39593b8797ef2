/// Compares what documents, their other forms and the index say of one identifier.
struct FactsCheck {
    /// What is wrong.
    private(set) var problems: [ArchiveProblem] = []

    /// The most records that are compared for one identifier.
    private static let limit = 4096

    /// Compares everything, in the order of identifiers.
    mutating func run(_ records: SortedRecords) throws {
        var group: [MemberFacts] = []
        while let record = try records.next() {
            try Task.checkCancellation()
            guard let facts = MemberFacts(record: record) else { continue }
            if let first = group.first, !PathKey.areSame(first.id, facts.id) {
                check(group)
                group.removeAll(keepingCapacity: true)
            }
            if group.count < Self.limit, !group.contains(where: { $0.says(facts) }) { group.append(facts) }
        }
        check(group)
    }

    private mutating func check(_ group: [MemberFacts]) {
        let rows = group.filter { $0.origin == .index }
        guard let document = group.first(where: { $0.origin == .document }) else { return }
        if rows.isEmpty {
            problems.append(ArchiveProblem(.notInIndex, document.path, "No record of the index is about it."))
        } else {
            checkSources(document, rows)
        }
        for row in rows { compare(row, document) }
        for other in group where other.origin == .json && other.textDigest != document.textDigest {
            problems.append(ArchiveProblem(.differs, other.path, "Its text is not the one of \(document.path)."))
        }
    }

    private mutating func compare(_ row: MemberFacts, _ document: MemberFacts) {
        for (name, values) in zip(ArchiveEntry.describedColumns, zip(row.description, document.description)) {
            guard !values.0.utf8.elementsEqual(values.1.utf8) else { continue }
            let message = "It gives \(document.id) the \(name) \"\(values.0)\", the document has \"\(values.1)\"."
            problems.append(ArchiveProblem(.wrongIndex, row.path, message, line: row.line))
        }
    }

    private mutating func checkSources(_ document: MemberFacts, _ rows: [MemberFacts]) {
        let stated = Set(document.sources)
        let indexed = Set(rows.flatMap(\.sources))
        for row in rows where !row.isRead && !stated.isSuperset(of: row.sources) {
            let message = "It does not name the source whose SHA-256 is \(row.sources.first ?? "")."
            problems.append(ArchiveProblem(.wrongProvenance, document.path, message))
        }
        // The source of a source is not in the archive when the source is a file of this library's own.
        guard !rows.contains(where: \.isRead) else { return }
        for source in document.sources where !indexed.contains(source) {
            let message = "It names a source whose SHA-256 is \(source), and the archive has no such file."
            problems.append(ArchiveProblem(.wrongProvenance, document.path, message))
        }
    }
}
