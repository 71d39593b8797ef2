/// A value of a kind that this version has no type for.
public struct OtherValue: Hashable, Sendable {
    /// The kind; in a checked ``Document`` none of ``AnnotationKind/typed``.
    public var kind: AnnotationKind
    /// The fields of the value.
    public var fields: Fields

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - kind: The kind; in a checked ``Document`` none of ``AnnotationKind/typed``.
    ///   - fields: The fields of the value.
    public init(
        kind: AnnotationKind,
        fields: Fields = [:]
    ) {
        self.kind = kind
        self.fields = fields
    }
}
