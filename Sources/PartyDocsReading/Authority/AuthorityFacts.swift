internal import PartyDocsCore

/// What one document says that an authority file can keep: whom and what it names, and what it states of them.
///
/// It is small beside the document, and is made for each document on its own.
public struct AuthorityFacts: Sendable {
    /// The organizations named in full.
    var organizations: [OrganizationSighting] = []
    /// The persons named in full.
    var persons: [PersonSighting] = []
    /// The official documents that are identified.
    var works: [WorkSighting] = []
    /// The entities that a record was found for.
    var known: [Entity.ID: Entity.ID] = [:]
    /// The entities for which several records fit.
    var ambiguous: [Entity.ID] = []
}
