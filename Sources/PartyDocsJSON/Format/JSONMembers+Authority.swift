/// The member names of authority files.
extension JSONMembers {
    static let authority: Self = ["format", "schema", "records", "candidates"]
    static let record: Self = [
        "id", "kind", "name", "variants", "identifiers", "unambiguous", "birthDate", "offices", "documents", "validity",
        "parents", "predecessors", "reference",
    ]
    static let heldOffice: Self = ["title", "organization", "standing", "period", "observed"]
    static let organizationLink: Self = ["organization", "period"]
    static let candidate: Self = ["records", "for", "against", "status"]
    static let evidence: Self = ["kind", "statement"]
}
