internal import PartyDocsCore

/// What a text says of an official document, and identifiers, read alike in documents and in authority files.
extension DocumentReference {
    /// Reads an object that holds a reference and its fields.
    init(_ element: JSONElement) throws(JSONFault) {
        let object = try JSONObject(element, "reference", .reference)
        self = try object.reference()
        fields = try object.fields()
    }
}

extension ExternalIdentifier {
    /// Reads an object that holds an identifier.
    init(_ element: JSONElement) throws(JSONFault) {
        let object = try JSONObject(element, "identifier", .identifier)
        try object.close()
        self.init(scheme: try object.requiredString("scheme"), value: try object.requiredString("value"))
    }
}

extension JSONObject {
    /// What the object says of an official document, without the fields.
    func reference() throws(JSONFault) -> DocumentReference {
        DocumentReference(
            documentKind: try string("documentKind"),
            kindCandidates: try strings("kindCandidates"),
            number: try string("number"),
            numberAsWritten: try string("numberAsWritten"),
            year: try integer("year"),
            symbol: try string("symbol"),
            issuer: try id("issuer"),
            issuerAsWritten: try string("issuerAsWritten"),
            issuerCandidates: try strings("issuerCandidates"),
            date: try temporal("date"),
            session: try integer("session"),
            congressTerm: try integer("congressTerm"),
            subject: try string("subject")
        )
    }
}
