/// Words that the text quotes; the span leaves the marks outside.
public struct QuotationValue: Hashable, Sendable {
    /// What sort of quotation it is (`motto`, `speech`).
    public var quotationKind: String?
    /// Who is quoted.
    public var speaker: Entity.ID?
    /// Fields that this version does not know.
    public var fields: Fields

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - quotationKind: What sort of quotation it is (`motto`, `speech`).
    ///   - speaker: Who is quoted.
    ///   - fields: Fields that this version does not know.
    public init(
        quotationKind: String? = nil,
        speaker: Entity.ID? = nil,
        fields: Fields = [:]
    ) {
        self.quotationKind = quotationKind
        self.speaker = speaker
        self.fields = fields
    }
}
