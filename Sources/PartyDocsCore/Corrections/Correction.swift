/// One correction by a person.
public struct Correction: Hashable, Sendable {
    /// What is corrected.
    public enum Action: Hashable, Sendable {
        /// Words are a mention.
        case add(AnnotationAddition)
        /// An annotation that was proposed is none.
        case reject(AnnotationTarget)
        /// An annotation is another than was proposed.
        case change(AnnotationChange)
        /// A mention refers to another entity.
        case link(EntityLink)
        /// A block is of another kind, or begins elsewhere.
        case block(BlockCorrection)
        /// Metadata have other values.
        case metadata(MetadataCorrection)
    }

    /// What is corrected.
    public var action: Action
    /// Why, in the person's words.
    public var note: String?
    /// When it was made, if that is known.
    public var made: Moment?

    /// Makes a correction.
    ///
    /// - Parameters:
    ///   - action: What is corrected.
    ///   - note: Why, in the person's words.
    ///   - made: When it was made; no clock is asked.
    public init(_ action: Action, note: String? = nil, made: Moment? = nil) {
        self.action = action
        self.note = note
        self.made = made
    }
}
