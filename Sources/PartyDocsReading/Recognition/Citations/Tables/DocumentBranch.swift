/// Whose rules the form of a document follows.
enum DocumentBranch: Hashable, Sendable {
    /// The Party and the mass organizations, which write `205-QĐ/TW`.
    case party
    /// The State, which writes `30/2020/NĐ-CP`.
    case state
}
