public import PartyDocsCore

/// Makes one entity of all mentions of a person, an organization, an official document, an event or a place.
///
/// Case and the place of the tone mark distinguish nothing; other diacritics always do, so that Thắng and Thăng stay
/// apart. A short name is the full name that the text makes certain, and stays alone where several fit. Values get
/// their references (holder, organization, issuer, body), and what the text states becomes relations: who holds an
/// office, which organ is part of which body, who issued a document, which document amends or replaces which, who
/// chairs or attends an event, who was appointed or released. An office is an entity as well: its title in its organization.
public struct EntityLinker: Linking {
    /// Its name and version.
    public let maker = Maker(kind: .tool, name: "entities", version: "1")

    /// Makes the linker.
    public init() {}

    /// Makes annotations, entities and relations of findings.
    ///
    /// - Parameters:
    ///   - findings: What the recognisers found, every span inside the text.
    ///   - context: The text that they were found in.
    /// - Returns: What the findings become; identifiers in order of first mention.
    public func link(_ findings: Findings, in context: RecognitionContext) -> LinkedFindings {
        var state = LinkingState(findings, in: context, maker: maker)
        state.linkOrganizations()
        state.linkPlaces()
        state.linkPersons()
        state.linkOffices()
        state.linkDefinitions()
        state.linkEvents()
        state.linkDocuments()
        state.linkTerms()
        state.linkParticipation()
        state.linkAmendments()
        state.linkAppointments()
        return state.result()
    }
}
