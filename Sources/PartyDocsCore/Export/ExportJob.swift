/// What an exporter knows of a run before it begins.
public struct ExportJob: Hashable, Sendable {
    /// What a run writes.
    public enum Shape: Hashable, Sendable {
        /// Exactly one document.
        case single
        /// Any number of documents in one stream.
        case collection
    }

    /// What the run writes.
    public var shape: Shape
    /// The program that writes, for formats that say so.
    public var generator: Maker
    /// When the run takes place, for formats that say so; nil leaves it out.
    ///
    /// The library never asks a clock.
    public var timestamp: Moment?

    /// Describes a run.
    ///
    /// - Parameters:
    ///   - shape: What the run writes.
    ///   - generator: The program that writes.
    ///   - timestamp: When the run takes place.
    public init(_ shape: Shape = .single, generator: Maker = .partyDocs, timestamp: Moment? = nil) {
        self.shape = shape
        self.generator = generator
        self.timestamp = timestamp
    }
}

extension Maker {
    /// This library.
    public static let partyDocs = Maker(kind: .tool, name: "PartyDocs", version: "0.1.0")
}
