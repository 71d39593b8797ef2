/// The name of a person.
///
/// The span holds the name alone; a word of address or an office before it is an annotation of its own.
public struct PersonValue: Hashable, Sendable {
    /// The name in its canonical form: full, title case; nil when only the entity knows it.
    public var name: String?
    /// The word of address before the name, as written.
    public var honorific: String?
    /// Fields that this version does not know.
    public var fields: Fields

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - name: The name in its canonical form: full, title case; nil when only the entity knows it.
    ///   - honorific: The word of address before the name, as written.
    ///   - fields: Fields that this version does not know.
    public init(
        name: String? = nil,
        honorific: String? = nil,
        fields: Fields = [:]
    ) {
        self.name = name
        self.honorific = honorific
        self.fields = fields
    }
}
