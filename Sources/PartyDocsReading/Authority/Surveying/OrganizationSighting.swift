internal import PartyDocsCore

/// An organization as one document names it.
struct OrganizationSighting: Hashable, Sendable {
    /// The record, one of the file or the one that the name will have.
    let record: Entity.ID
    /// The full name as written.
    let name: String
    /// The records of the organizations that the document says it is part of.
    var parents: [Entity.ID] = []
}
