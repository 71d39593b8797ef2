/// An office (chức vụ): a title with its organization.
public struct OfficeValue: Hashable, Sendable {
    /// The title without the organization (`Bí thư`, `Trưởng Ban`).
    public var title: String?
    /// The organization in which the office is held.
    public var organization: Entity.ID?
    /// The words that name the organization; nil when it is not written.
    public var organizationAsWritten: String?
    /// Whether the mention names the organization, in full or short.
    public var isOrganizationStated: Bool
    /// The person who holds it.
    public var holder: Entity.ID?
    /// The words that name the holder.
    public var holderAsWritten: String?
    /// How the holder stands to the office, when the text says more than that they hold it.
    public var standing: Standing?
    /// Fields that this version does not know.
    public var fields: Fields

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - title: The title without the organization (`Bí thư`, `Trưởng Ban`).
    ///   - organization: The organization in which the office is held.
    ///   - organizationAsWritten: The words that name the organization; nil when it is not written.
    ///   - isOrganizationStated: Whether the mention names the organization, in full or short.
    ///   - holder: The person who holds it.
    ///   - holderAsWritten: The words that name the holder.
    ///   - standing: How the holder stands to the office, when the text says more than that they hold it.
    ///   - fields: Fields that this version does not know.
    public init(
        title: String? = nil,
        organization: Entity.ID? = nil,
        organizationAsWritten: String? = nil,
        isOrganizationStated: Bool = false,
        holder: Entity.ID? = nil,
        holderAsWritten: String? = nil,
        standing: Standing? = nil,
        fields: Fields = [:]
    ) {
        self.title = title
        self.organization = organization
        self.organizationAsWritten = organizationAsWritten
        self.isOrganizationStated = isOrganizationStated
        self.holder = holder
        self.holderAsWritten = holderAsWritten
        self.standing = standing
        self.fields = fields
    }
}
