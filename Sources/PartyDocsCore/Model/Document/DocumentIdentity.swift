/// What an official document says of itself, apart from what it cites.
public struct DocumentIdentity: Hashable, Sendable {
    /// Its own kind, number, symbol, issuer, date and subject.
    public var reference: DocumentReference
    /// Who signed it.
    public var signers: [Entity.ID]
    /// In whose name it is signed, as printed (`T/M`, `KT.`).
    public var signingAuthority: String?
    /// The spans that state it, in order.
    public var spans: [TextSpan]
    /// Fields that this version does not know.
    public var fields: Fields

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - reference: Its own kind, number, symbol, issuer, date and subject.
    ///   - signers: Who signed it.
    ///   - signingAuthority: In whose name it is signed, as printed (`T/M`, `KT.`).
    ///   - spans: The spans that state it, in order.
    ///   - fields: Fields that this version does not know.
    public init(
        reference: DocumentReference,
        signers: [Entity.ID] = [],
        signingAuthority: String? = nil,
        spans: [TextSpan] = [],
        fields: Fields = [:]
    ) {
        self.reference = reference
        self.signers = signers
        self.signingAuthority = signingAuthority
        self.spans = spans
        self.fields = fields
    }
}
