internal import PartyDocsCore

/// A person as one document names them.
struct PersonSighting: Hashable, Sendable {
    /// The document.
    let document: Document.ID
    /// The entity of the document.
    let entity: Entity.ID
    /// The full name as written.
    let name: String
    /// The name as it is compared.
    let keys: [TokenKey]
    /// The position among the persons of that name in the document.
    let position: Int
    /// Whether the document has no other person of that name.
    var isOnlyOfItsName: Bool
    /// The date of birth.
    let birthDate: TemporalValue?
    /// The offices that the document gives to the person.
    let statements: [OfficeStatement]
}
