internal import PartyDocsCore
internal import PartyDocsXML

extension PremisWriter {
    /// Adds what is said of rights in the entity.
    mutating func add(_ statements: [PremisRights]) throws(XMLWritingError) {
        guard !statements.isEmpty else { return }
        try markup.open("rights")
        for (index, statement) in statements.enumerated() {
            try markup.open("rightsStatement")
            try openIdentifier(
                "rightsStatementIdentifier",
                "rightsStatementIdentifierType",
                "rightsStatementIdentifierValue",
                type: "PartyDocs rights statement",
                value: "\(id).rights.\(index + 1)"
            )
            try markup.close()
            try markup.element("rightsBasis", statement.basis)
            try write(statement)
            try linkObject(.entity(id))
            try markup.close()
        }
        try markup.close()
        file.rights += try markup.takeBytes()
    }

    private mutating func write(_ statement: PremisRights) throws(XMLWritingError) {
        switch statement {
        case .licence(let terms):
            try markup.open("licenseInformation")
            try markup.element("licenseTerms", terms)
            try markup.close()
        case .statement(let text):
            try markup.open("otherRightsInformation")
            try markup.element("otherRightsBasis", "statement of rights")
            try markup.element("otherRightsNote", text)
            try markup.close()
        case .restriction(let act, let name, let condition):
            try markup.open("otherRightsInformation")
            try markup.element("otherRightsBasis", .institutionalPolicy)
            try markup.element("otherRightsNote", name)
            try markup.close()
            try markup.open("rightsGranted")
            try markup.element("act", act)
            try markup.element("restriction", condition)
            try markup.close()
        }
    }
}
