internal import PartyDocsCore

/// An official document as one document cites it.
struct WorkSighting: Hashable, Sendable {
    /// The entity of the citing document.
    let entity: Entity.ID
    /// The name as written.
    let name: String
    /// What is said of it, the issuer as a record.
    let reference: DocumentReference
    /// The same in the form in which it is compared.
    let facts: WorkFacts
}
