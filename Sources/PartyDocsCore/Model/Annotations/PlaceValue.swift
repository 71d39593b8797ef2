/// The name of a place.
public struct PlaceValue: Hashable, Sendable {
    /// The name in its canonical form.
    public var name: String?
    /// What sort of place it is, in Vietnamese (`tỉnh`, `quốc gia`).
    public var placeKind: String?
    /// Fields that this version does not know.
    public var fields: Fields

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - name: The name in its canonical form.
    ///   - placeKind: What sort of place it is, in Vietnamese (`tỉnh`, `quốc gia`).
    ///   - fields: Fields that this version does not know.
    public init(
        name: String? = nil,
        placeKind: String? = nil,
        fields: Fields = [:]
    ) {
        self.name = name
        self.placeKind = placeKind
        self.fields = fields
    }
}
