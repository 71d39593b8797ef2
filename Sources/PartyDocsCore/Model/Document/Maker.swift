/// Who made a statement: a program with its version, or a person.
public struct Maker: Hashable, Sendable {
    /// Whether it is a program or a person.
    public var kind: MakerKind
    /// The name.
    public var name: String
    /// The version of the program.
    public var version: String?

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - kind: Whether it is a program or a person.
    ///   - name: The name.
    ///   - version: The version of the program.
    public init(
        kind: MakerKind,
        name: String,
        version: String? = nil
    ) {
        self.kind = kind
        self.name = name
        self.version = version
    }
}
