public import PartyDocsCore

/// What linking makes of findings: annotations that refer to entities, and the relations between these.
public struct LinkedFindings: Hashable, Sendable {
    /// The findings as annotations, their identifiers given, their values completed.
    public var annotations: [Annotation]
    /// What the annotations refer to.
    public var entities: [Entity]
    /// How the entities relate.
    public var relations: [Relation]
    /// What linking noticed and could not resolve.
    public var diagnostics: [Diagnostic]

    /// Makes a result from its parts.
    ///
    /// - Parameters:
    ///   - annotations: The findings as annotations.
    ///   - entities: What the annotations refer to.
    ///   - relations: How the entities relate.
    ///   - diagnostics: What linking noticed and could not resolve.
    public init(
        annotations: [Annotation] = [],
        entities: [Entity] = [],
        relations: [Relation] = [],
        diagnostics: [Diagnostic] = []
    ) {
        self.annotations = annotations
        self.entities = entities
        self.relations = relations
        self.diagnostics = diagnostics
    }
}
