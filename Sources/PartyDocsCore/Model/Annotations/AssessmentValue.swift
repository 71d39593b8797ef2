/// The function of a sentence range.
public struct AssessmentValue: Hashable, Sendable {
    /// What the range does.
    public var function: AssessmentFunction
    /// Who assesses or asks.
    public var issuer: Entity.ID?
    /// Who is assessed or asked.
    public var addressee: Entity.ID?
    /// Fields that this version does not know.
    public var fields: Fields

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - function: What the range does.
    ///   - issuer: Who assesses or asks.
    ///   - addressee: Who is assessed or asked.
    ///   - fields: Fields that this version does not know.
    public init(
        function: AssessmentFunction,
        issuer: Entity.ID? = nil,
        addressee: Entity.ID? = nil,
        fields: Fields = [:]
    ) {
        self.function = function
        self.issuer = issuer
        self.addressee = addressee
        self.fields = fields
    }
}
