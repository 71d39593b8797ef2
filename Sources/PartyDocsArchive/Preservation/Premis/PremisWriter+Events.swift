internal import PartyDocsCore
internal import PartyDocsXML

extension PremisWriter {
    /// Adds an event, and its agents unless they are there.
    mutating func add(_ event: PremisEvent) throws(XMLWritingError) {
        try addAgents()
        file.eventCount += 1
        try markup.open("event")
        try openIdentifier(
            "eventIdentifier",
            "eventIdentifierType",
            "eventIdentifierValue",
            type: "PartyDocs event",
            value: "\(id).event.\(file.eventCount)"
        )
        try markup.close()
        try markup.element("eventType", event.type)
        try markup.element("eventDateTime", event.moment.description)
        for detail in event.details {
            try markup.open("eventDetailInformation")
            try markup.element("eventDetail", detail)
            try markup.close()
        }
        try writeOutcome(of: event)
        try linkAgent(PreservationTerm.software.label, software, as: .executingProgram)
        if let name = agents.operatorName { try linkAgent(Self.operatorIdentifier, name, as: .implementer) }
        for link in event.links { try linkObject(link.object, as: link.role) }
        try markup.close()
        file.events += try markup.takeBytes()
    }

    private mutating func writeOutcome(of event: PremisEvent) throws(XMLWritingError) {
        try markup.open("eventOutcomeInformation")
        try markup.element("eventOutcome", event.succeeded ? .success : .failure)
        for note in event.notes {
            try markup.open("eventOutcomeDetail")
            try markup.element("eventOutcomeDetailNote", note)
            try markup.close()
        }
        try markup.close()
    }

    private mutating func linkAgent(
        _ type: String,
        _ value: String,
        as role: PreservationTerm
    ) throws(XMLWritingError) {
        try openIdentifier(
            "linkingAgentIdentifier",
            "linkingAgentIdentifierType",
            "linkingAgentIdentifierValue",
            type: type,
            value: value
        )
        try markup.element("linkingAgentRole", role)
        try markup.close()
    }

    // MARK: Agents

    /// The type of the identifiers of operators.
    private static let operatorIdentifier = "operator"

    private var operatorType: PreservationTerm? {
        switch agents.operatorKind {
        case .person: .person
        case .organization: .organization
        case nil: nil
        }
    }

    private mutating func addAgents() throws(XMLWritingError) {
        try addAgent(
            PreservationTerm.software.label,
            software,
            name: agents.software.name,
            .software,
            version: agents.software.version
        )
        if let name = agents.operatorName { try addAgent(Self.operatorIdentifier, name, name: name, operatorType) }
    }

    private mutating func addAgent(
        _ identifierType: String,
        _ value: String,
        name: String,
        _ type: PreservationTerm?,
        version: String? = nil
    ) throws(XMLWritingError) {
        try markup.open("agent")
        try openIdentifier(
            "agentIdentifier",
            "agentIdentifierType",
            "agentIdentifierValue",
            type: identifierType,
            value: value
        )
        try markup.close()
        try markup.element("agentName", name)
        if let type { try markup.element("agentType", type) }
        if let version { try markup.element("agentVersion", version) }
        try markup.close()
        file.addAgent(try markup.takeBytes())
    }
}
