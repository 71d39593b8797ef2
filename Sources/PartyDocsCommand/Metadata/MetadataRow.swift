internal import PartyDocsBatch
internal import PartyDocsCore

/// What is known of one file.
struct MetadataRow {
    let file: String
    /// The line that it stands on, where the format has lines.
    let line: Int?
    var metadata = Metadata()

    init(file: String, line: Int? = nil) {
        self.file = file
        self.line = line
    }

    /// Adds a value; `identifier:SCHEME` names an identifier, and dates are read as EDTF.
    mutating func add(_ value: String, as name: String, in path: String) throws(BatchFailure) {
        let parts = name.split(separator: ":", maxSplits: 1)
        if parts.count == 2, parts[0] == "identifier" {
            return add(.identifier(ExternalIdentifier(scheme: String(parts[1]), value: value)), as: .identifier)
        }
        let name = MetadataName(rawValue: name)
        guard [MetadataName.published, .updated, .retrieved].contains(name) else { return add(.text(value), as: name) }
        guard let date = TemporalValue(value) else {
            throw BatchFailure(
                .badData,
                name: path,
                line: line,
                reason: "The value \"\(value)\" of \(name.rawValue) of \(file) is no date such as 2020-08-07."
            )
        }
        add(.date(date), as: name)
    }

    private mutating func add(_ value: MetadataEntry.Value, as name: MetadataName) {
        metadata.entries.append(MetadataEntry(name: name, value: value, basis: .given))
    }
}
