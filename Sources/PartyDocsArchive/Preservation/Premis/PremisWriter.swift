internal import PartyDocsCore
internal import PartyDocsXML

/// Writes elements of PREMIS 3.0 into a file; work with it inside ``PartyDocsXML/XMLLibrary/quietly(_:)``.
struct PremisWriter {
    /// The identifier of what the file is about; identifiers of events and rights begin with it.
    let id: String
    /// Who has a part in the events.
    let agents: PreservationAgents
    var file: PremisFile
    var markup: RecordMarkup

    /// - Parameters:
    ///   - id: The identifier of what the file is about.
    ///   - agents: Who has a part in the events.
    ///   - file: The elements that are there already.
    /// - Throws: ``PartyDocsXML/XMLWritingError`` when there is no memory.
    init(_ id: String, agents: PreservationAgents, file: PremisFile = PremisFile()) throws(XMLWritingError) {
        self.id = id
        self.agents = agents
        self.file = file
        markup = try RecordMarkup(depth: 1)
    }

    /// The name of the program with its version.
    var software: String {
        agents.software.name + (agents.software.version.map { " " + $0 } ?? "")
    }

    /// Writes an element that holds a type of identifiers and an identifier, and leaves it open for more.
    mutating func openIdentifier(
        _ element: StaticString,
        _ typeElement: StaticString,
        _ valueElement: StaticString,
        type: String,
        value: String
    ) throws(XMLWritingError) {
        try markup.open(element)
        try markup.element(typeElement, type)
        try markup.element(valueElement, value)
    }

    mutating func linkObject(
        _ object: PremisObject,
        as role: PreservationTerm? = nil
    ) throws(XMLWritingError) {
        try openIdentifier(
            "linkingObjectIdentifier",
            "linkingObjectIdentifierType",
            "linkingObjectIdentifierValue",
            type: object.identifierType,
            value: object.identifier
        )
        if let role { try markup.element("linkingObjectRole", role) }
        try markup.close()
    }
}
