/// An office that a person is known to hold or to have held.
public struct AuthorityOffice: Hashable, Sendable {
    /// The title without the organization (`Bí thư`).
    public var title: String
    /// The organization in which it is held, a record of the file; nil when the title says it (`Thủ tướng`) or nobody does.
    public var organization: Entity.ID?
    /// How the person stands to it; nil for a plain holder.
    public var standing: Standing?
    /// From when to when it is known to be held.
    public var period: TemporalValue?
    /// The dates of the first and the last text that speak of it; a text never says since when.
    public var observed: TemporalValue?
    /// Fields that this version does not know.
    public var fields: Fields

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - title: The title without the organization.
    ///   - organization: The organization in which it is held, a record of the file.
    ///   - standing: How the person stands to it.
    ///   - period: From when to when it is known to be held.
    ///   - observed: The dates of the first and the last text that speak of it.
    ///   - fields: Fields that this version does not know.
    public init(
        title: String,
        organization: Entity.ID? = nil,
        standing: Standing? = nil,
        period: TemporalValue? = nil,
        observed: TemporalValue? = nil,
        fields: Fields = [:]
    ) {
        self.title = title
        self.organization = organization
        self.standing = standing
        self.period = period
        self.observed = observed
        self.fields = fields
    }
}
