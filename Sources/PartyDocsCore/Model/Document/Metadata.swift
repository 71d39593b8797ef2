/// What is known of a document: values, each with the spans that state it and how it is known.
public struct Metadata: Hashable, Sendable {
    /// The entries, in order; a name may occur several times.
    public var entries: [MetadataEntry]

    /// Makes metadata.
    ///
    /// - Parameter entries: The entries, in order.
    public init(_ entries: [MetadataEntry] = []) {
        self.entries = entries
    }

    /// The first entry of a name.
    ///
    /// - Parameter name: The name.
    public subscript(name: MetadataName) -> MetadataEntry? {
        entries.first { $0.name == name }
    }

    /// All entries of a name, in order.
    ///
    /// - Parameter name: The name.
    /// - Returns: The entries.
    public func all(_ name: MetadataName) -> [MetadataEntry] {
        entries.filter { $0.name == name }
    }

    /// The text of the first entry of a name, a date in its EDTF form.
    ///
    /// - Parameter name: The name.
    /// - Returns: The text, or nil when there is no such entry.
    public func text(_ name: MetadataName) -> String? {
        switch self[name]?.value {
        case .text(let text): text
        case .date(let date): date.description
        case .identifier(let identifier): identifier.value
        case nil: nil
        }
    }

    /// The title.
    public var title: String? { text(.title) }

    /// The language of the text, a BCP 47 tag; `und` when it is not known.
    public var language: String { text(.language) ?? "und" }

    /// When the document was published.
    public var published: TemporalValue? {
        guard case .date(let date) = self[.published]?.value else { return nil }
        return date
    }
}
