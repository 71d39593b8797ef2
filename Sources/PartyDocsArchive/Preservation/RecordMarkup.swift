internal import PartyDocsXML

/// Writes the elements of a record, each on a line of its own, indented.
///
/// Work with it inside ``PartyDocsXML/XMLLibrary/quietly(_:)``.
struct RecordMarkup {
    typealias Attribute = (name: StaticString, value: String)

    private let xml: XMLTextWriter
    private var depth: Int

    /// - Parameter depth: How many elements stand around what is written.
    /// - Throws: ``PartyDocsXML/XMLWritingError`` when there is no memory.
    init(depth: Int) throws(XMLWritingError) {
        xml = try XMLTextWriter()
        self.depth = depth
    }

    mutating func open(_ name: StaticString, _ attributes: [Attribute] = []) throws(XMLWritingError) {
        try indent()
        try start(name, attributes)
        try xml.raw("\n")
        depth += 1
    }

    mutating func close() throws(XMLWritingError) {
        depth -= 1
        try indent()
        try xml.endElement()
        try xml.raw("\n")
    }

    /// Writes an element that holds a text.
    func element(_ name: StaticString, _ text: String, _ attributes: [Attribute] = []) throws(XMLWritingError) {
        try indent()
        try start(name, attributes)
        try xml.text(text.fitForXML)
        try xml.endElement()
        try xml.raw("\n")
    }

    /// Writes an element that holds a term of a vocabulary.
    func element(_ name: StaticString, _ term: PreservationTerm) throws(XMLWritingError) {
        try element(name, term.label, [("valueURI", term.uri)])
    }

    /// What was written since the last call.
    func takeBytes() throws(XMLWritingError) -> [UInt8] { try xml.takeBytes() }

    private func start(_ name: StaticString, _ attributes: [Attribute]) throws(XMLWritingError) {
        try xml.startElement(name)
        for attribute in attributes { try xml.attribute(attribute.name, attribute.value) }
    }

    private func indent() throws(XMLWritingError) {
        try xml.text(String(repeating: " ", count: 2 * depth))
    }
}
