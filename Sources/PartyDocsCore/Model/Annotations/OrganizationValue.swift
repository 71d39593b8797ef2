/// The name of an organization.
public struct OrganizationValue: Hashable, Sendable {
    /// The name in its canonical form.
    public var name: String?
    /// What sort of body it is, in Vietnamese (`ban đảng`, `bộ`).
    public var organizationKind: String?
    /// Fields that this version does not know.
    public var fields: Fields

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - name: The name in its canonical form.
    ///   - organizationKind: What sort of body it is, in Vietnamese (`ban đảng`, `bộ`).
    ///   - fields: Fields that this version does not know.
    public init(
        name: String? = nil,
        organizationKind: String? = nil,
        fields: Fields = [:]
    ) {
        self.name = name
        self.organizationKind = organizationKind
        self.fields = fields
    }
}
