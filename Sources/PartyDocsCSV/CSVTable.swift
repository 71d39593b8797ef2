/// One of the tables that documents are written to.
public struct CSVTable: Hashable, Sendable {
    enum Kind: String, CaseIterable {
        case documents
        case blocks
        case annotations
        case entities
        case offices
        case citations
        case quantities
        case events
        case relations
    }

    let kind: Kind

    /// Finds a table by its name; nil when no table has it.
    ///
    /// - Parameter name: The name, as in `annotations`.
    public init?(name: String) {
        guard let kind = Kind(rawValue: name) else { return nil }
        self.kind = kind
    }

    private init(_ kind: Kind) {
        self.kind = kind
    }

    /// The name, in lower case.
    public var name: String { kind.rawValue }
    /// The name of its file in a set of tables, as in `annotations.csv`.
    public var fileName: String { name + ".csv" }

    /// A row for each document: its text, metadata, source and own identity.
    public static let documents = CSVTable(.documents)
    /// A row for each block of a document.
    public static let blocks = CSVTable(.blocks)
    /// A row for each annotation, of every kind.
    public static let annotations = CSVTable(.annotations)
    /// A row for each entity of a document.
    public static let entities = CSVTable(.entities)
    /// A row for each mention of an office: title, organization, holder.
    public static let offices = CSVTable(.offices)
    /// A row for each citation of an official document.
    public static let citations = CSVTable(.citations)
    /// A row for each figure.
    public static let quantities = CSVTable(.quantities)
    /// A row for each mention of an event.
    public static let events = CSVTable(.events)
    /// A row for each relation between entities.
    public static let relations = CSVTable(.relations)
}

extension CSVTable: CaseIterable {
    /// All tables, in the order in which they refer to each other.
    public static let allCases = Kind.allCases.map { CSVTable($0) }
}

extension CSVTable {
    /// The columns, in order.
    ///
    /// Names and order stay; a later version may add columns at the end.
    public var columns: [CSVColumn] { definition.columns }

    /// The columns that together tell a row from all others of the table.
    public var primaryKey: [String] { definition.primaryKey }

    var definition: TableDefinition {
        switch kind {
        case .documents: DocumentsTable.definition
        case .blocks: BlocksTable.definition
        case .annotations: AnnotationsTable.definition
        case .entities: EntitiesTable.definition
        case .offices: OfficesTable.definition
        case .citations: CitationsTable.definition
        case .quantities: QuantitiesTable.definition
        case .events: EventsTable.definition
        case .relations: RelationsTable.definition
        }
    }
}
