/// How an organization belongs to another, and when.
public struct AuthorityLink: Hashable, Sendable {
    /// The other organization, a record of the file.
    public var organization: Entity.ID
    /// When it holds; for a predecessor, when the one followed the other.
    public var period: TemporalValue?
    /// Fields that this version does not know.
    public var fields: Fields

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - organization: The other organization, a record of the file.
    ///   - period: When it holds; for a predecessor, when the one followed the other.
    ///   - fields: Fields that this version does not know.
    public init(organization: Entity.ID, period: TemporalValue? = nil, fields: Fields = [:]) {
        self.organization = organization
        self.period = period
        self.fields = fields
    }
}
