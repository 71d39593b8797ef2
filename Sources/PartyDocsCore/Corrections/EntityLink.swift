/// A person's word on which entity a mention refers to; it decides over the linker.
public struct EntityLink: Hashable, Sendable {
    /// What a mention refers to.
    public enum Destination: Hashable, Sendable {
        /// The entity of another mention.
        case mention(AnnotationTarget)
        /// An entity by its name and identifiers; one that the text has no other mention of is made.
        case entity(EntityDescription)
        /// No entity.
        case nothing
    }

    /// The mention.
    public var target: AnnotationTarget
    /// What it refers to.
    public var destination: Destination

    /// Describes a link.
    ///
    /// - Parameters:
    ///   - target: The mention.
    ///   - destination: What it refers to.
    public init(_ target: AnnotationTarget, to destination: Destination) {
        self.target = target
        self.destination = destination
    }
}
