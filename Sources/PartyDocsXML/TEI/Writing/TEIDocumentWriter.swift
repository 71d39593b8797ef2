internal import PartyDocsCore

/// An attribute; one without a value is left out.
typealias TEIAttribute = (name: StaticString, value: String?)

/// Writes one document as a `TEI` element.
final class TEIDocumentWriter {
    static let namespace = "http://www.tei-c.org/ns/1.0"
    static let version = "4.12.0"

    let document: Document
    let options: TEIExporter.Options
    let generator: Maker
    let xml: XMLTextWriter
    let entities: [Entity.ID: Entity]
    let makers: TEIMakers
    let units: TEIUnits
    let layout: TEIInlineLayout
    var identifiers: TEIIdentifiers
    /// The kinds of blocks that no element stands for, with the `xml:id` of their interpretation.
    var blockKinds: [(kind: BlockKind, id: String)] = []
    private let scalars: TextOffsetIndex

    init(_ document: Document, job: ExportJob, options: TEIExporter.Options, xml: XMLTextWriter) {
        self.document = document
        self.options = options
        self.xml = xml
        generator = job.generator
        var identifiers = TEIIdentifiers(document, in: job.shape)
        makers = TEIMakers(document, identifiers: &identifiers)
        units = TEIUnits(document, identifiers: &identifiers)
        self.identifiers = identifiers
        entities = Dictionary(document.entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        layout = TEIInlineLayout(document)
        scalars = TextOffsetIndex(document.text, unit: .unicodeScalar)
    }

    func write() throws {
        try start("TEI", [("xmlns", Self.namespace), ("version", Self.version), ("xml:id", identifiers.document)])
        try newLine()
        try writeHeader()
        try newLine()
        try writeText()
        try newLine()
        try writeStandOff()
        try end()
    }

    // MARK: Markup

    /// Starts an element; attributes without a value are left out.
    func start(_ name: StaticString, _ attributes: [TEIAttribute] = []) throws {
        try xml.startElement(name)
        for (name, value) in attributes {
            if let value { try xml.attribute(name, value) }
        }
    }

    func end() throws {
        try xml.endElement()
    }

    /// Writes an element that holds text alone.
    func element(_ name: StaticString, _ attributes: [TEIAttribute] = [], _ text: String? = nil) throws {
        try start(name, attributes)
        if let text { try xml.text(text) }
        try end()
    }

    /// Writes an element for each value there is.
    func elements(_ name: StaticString, _ values: [String], _ attributes: [TEIAttribute] = []) throws {
        for value in values { try element(name, attributes, value) }
    }

    /// Ends a line, where the schema allows white space for looks.
    func newLine() throws {
        try xml.raw("\n")
    }

    /// Writes a part of the text of the document.
    func text(_ span: TextSpan) throws {
        do {
            try xml.text(document[span])
        } catch {
            throw error.exportError(documentID: document.id, textStart: span.start.utf8)
        }
    }

    // MARK: Attributes

    func certainty(_ certainty: Certainty) -> String {
        certainty.isOfTEI ? certainty.rawValue : "unknown"
    }

    func reference(to entity: Entity.ID?) -> String? {
        entity.map { identifiers.reference(to: $0) }
    }

    /// The start and end of a span in Unicode scalars, the unit of all files.
    func range(of span: TextSpan) -> Range<Int> {
        scalars.range(of: span) ?? 0..<0
    }
}
