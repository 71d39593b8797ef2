/// Something that a reader noticed and could not resolve.
public struct Diagnostic: Hashable, Sendable {
    /// How serious it is.
    public var severity: DiagnosticSeverity
    /// A stable name of the finding, in lower case with hyphens.
    public var code: String
    /// What was noticed, in one sentence for a person.
    public var message: String
    /// Where in the text.
    public var span: TextSpan?
    /// The other places that it is about, such as the figures that a sum does not agree with.
    public var relatedSpans: [TextSpan]
    /// Who noticed it.
    public var maker: Maker?
    /// Fields that this version does not know.
    public var fields: Fields

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - severity: How serious it is.
    ///   - code: A stable name of the finding, in lower case with hyphens.
    ///   - message: What was noticed, in one sentence for a person.
    ///   - span: Where in the text.
    ///   - relatedSpans: The other places that it is about.
    ///   - maker: Who noticed it.
    ///   - fields: Fields that this version does not know.
    public init(
        severity: DiagnosticSeverity,
        code: String,
        message: String,
        span: TextSpan? = nil,
        relatedSpans: [TextSpan] = [],
        maker: Maker? = nil,
        fields: Fields = [:]
    ) {
        self.severity = severity
        self.code = code
        self.message = message
        self.span = span
        self.relatedSpans = relatedSpans
        self.maker = maker
        self.fields = fields
    }
}
