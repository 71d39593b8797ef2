internal import PartyDocsCore

/// Who has a part in what happens to the files of an archive.
struct PreservationAgents: Hashable, Sendable {
    /// What an operator is.
    enum OperatorKind: Sendable {
        case person, organization
    }

    /// The program, with its version.
    var software = Maker.partyDocs
    /// Who runs the program, as they call themselves; nil when nobody said.
    var operatorName: String?
    /// What the operator is; nil when nobody said.
    var operatorKind: OperatorKind?
}
