internal import PartyDocsArchive
internal import PartyDocsCore

/// A record of an archive's index as it is shown.
struct EntryView {
    private let entry: ArchiveEntry

    /// The widths of the columns before the title; identifiers that are made of texts have 34 characters.
    private static let widths = (id: 34, date: 10, symbol: 16)

    init(_ entry: ArchiveEntry) {
        self.entry = entry
    }

    /// Identifier, date, document symbol and title in columns, with the line end.
    var line: String {
        let date = entry.issued.isEmpty ? entry.published : entry.issued
        return Self.padded(entry.id, Self.widths.id) + Self.padded(Self.day(date), Self.widths.date)
            + Self.padded(entry.symbol, Self.widths.symbol) + Console.printable(title) + "\n"
    }

    /// All that the index says, by the names of its columns in the style of the JSON format.
    var fields: Fields {
        let texts = [
            ("id", entry.id), ("status", entry.status.rawValue), ("sourceName", entry.sourceName),
            ("title", entry.title), ("published", entry.published), ("symbol", entry.symbol),
            ("issued", entry.issued), ("language", entry.language), ("documentPath", entry.documentPath),
            ("originalPath", entry.originalPath), ("sourceSHA256", entry.sourceSHA256), ("reason", entry.reason),
        ]
        let counts = [
            ("sourceBytes", entry.sourceByteCount), ("blocks", entry.blockCount),
            ("annotations", entry.annotationCount), ("entities", entry.entityCount),
        ]
        let lists = [("persons", entry.persons), ("authorityIDs", entry.authorityIDs)]
        var fields = Fields()
        for (name, text) in texts where !text.isEmpty { fields[name] = .string(text) }
        for (name, count) in counts { fields[name] = count.map { .number(String($0)) } }
        for (name, list) in lists where !list.isEmpty { fields[name] = .array(list.map { .string($0) }) }
        return fields
    }

    private var title: String {
        // Of a removed document the index says nothing but the reason.
        let name = [entry.title, entry.sourceName, entry.reason].first { !$0.isEmpty } ?? ""
        return entry.status == .document ? name : "[\(entry.status.rawValue)] \(name)"
    }

    /// The date of a moment without its clock time; a period as it is.
    private static func day(_ date: String) -> String {
        date.contains("/") ? date : String(date.prefix { $0 != "T" })
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        let text = Console.printable(text)
        return text + String(repeating: " ", count: max(0, width - text.count) + 2)
    }
}
