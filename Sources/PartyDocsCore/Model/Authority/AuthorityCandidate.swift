/// Two records that may be one, for a person to judge.
///
/// A pair that somebody has ``AnnotationStatus/rejected`` stays in the file and is never proposed again.
public struct AuthorityCandidate: Hashable, Sendable {
    /// One record.
    public var first: Entity.ID
    /// The other record.
    public var second: Entity.ID
    /// What speaks for their being one.
    public var evidenceFor: [AuthorityEvidence]
    /// What speaks against it.
    public var evidenceAgainst: [AuthorityEvidence]
    /// Whether a person has judged it.
    public var status: AnnotationStatus
    /// Fields that this version does not know.
    public var fields: Fields

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - first: One record.
    ///   - second: The other record.
    ///   - evidenceFor: What speaks for their being one.
    ///   - evidenceAgainst: What speaks against it.
    ///   - status: Whether a person has judged it.
    ///   - fields: Fields that this version does not know.
    public init(
        first: Entity.ID,
        second: Entity.ID,
        evidenceFor: [AuthorityEvidence] = [],
        evidenceAgainst: [AuthorityEvidence] = [],
        status: AnnotationStatus = .proposed,
        fields: Fields = [:]
    ) {
        self.first = first
        self.second = second
        self.evidenceFor = evidenceFor
        self.evidenceAgainst = evidenceAgainst
        self.status = status
        self.fields = fields
    }

    /// The same pair, the smaller identifier first.
    var inOrder: AuthorityCandidate {
        guard second < first else { return self }
        var candidate = self
        swap(&candidate.first, &candidate.second)
        return candidate
    }
}
