internal import PartyDocsCore

extension TEIDocumentWriter {
    /// Writes the header of a collection.
    static func writeCorpusHeader(generator: Maker, to xml: XMLTextWriter) throws {
        try writeHeader(title: "A collection of documents", generator: generator, to: xml)
    }

    /// Writes a `TEI` element that says that a collection holds no document.
    static func writeEmptyDocument(generator: Maker, to xml: XMLTextWriter) throws {
        let note = "The collection holds no document."
        try xml.startElement("TEI")
        try writeHeader(title: note, generator: generator, to: xml)
        try xml.startElement("standOff")
        try write("note", note, to: xml)
        try xml.endElement()
        try xml.endElement()
    }

    /// Writes an `application` for the program that writes.
    static func writeGenerator(_ generator: Maker, to xml: XMLTextWriter) throws {
        try xml.startElement("application")
        try xml.attribute("type", "generator")
        if let version = generator.version { try xml.attribute("n", version) }
        try xml.attribute("ident", TEIToken.name(generator.name))
        try xml.attribute("version", TEIToken.version(generator.version))
        try write("label", generator.name, to: xml)
        try xml.endElement()
    }

    private static func writeHeader(title: String, generator: Maker, to xml: XMLTextWriter) throws {
        try xml.startElement("teiHeader")
        try xml.startElement("fileDesc")
        let statements: [(StaticString, StaticString, String)] = [
            ("titleStmt", "title", title),
            ("publicationStmt", "p", "Each text says what is known of its publication and of the rights in it."),
            ("sourceDesc", "p", "Each text names its source."),
        ]
        for (statement, part, text) in statements {
            try xml.startElement(statement)
            try write(part, text, to: xml)
            try xml.endElement()
        }
        try xml.endElement()
        try xml.startElement("encodingDesc")
        try xml.startElement("appInfo")
        try writeGenerator(generator, to: xml)
        try xml.endElement()
        try xml.endElement()
        try xml.endElement()
    }

    private static func write(_ name: StaticString, _ text: String, to xml: XMLTextWriter) throws {
        try xml.startElement(name)
        try xml.text(text)
        try xml.endElement()
    }
}
