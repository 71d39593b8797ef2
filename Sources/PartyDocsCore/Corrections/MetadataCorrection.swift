/// A person's word on what is known of a document: all values of one name.
public struct MetadataCorrection: Hashable, Sendable {
    /// The name.
    public var name: MetadataName
    /// The values that the document has instead; none takes the name away.
    public var values: [MetadataEntry.Value]

    /// Describes a correction.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - values: The values that the document has instead.
    public init(_ name: MetadataName, to values: [MetadataEntry.Value]) {
        self.name = name
        self.values = values
    }
}
