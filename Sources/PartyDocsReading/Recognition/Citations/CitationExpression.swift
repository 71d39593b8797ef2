internal import PartyDocsCore

/// The mention of an official document as the text prints it.
struct CitationExpression {
    /// Where the mention stands.
    var tokens: Range<Int>
    var reference = DocumentReference()
    /// The number and symbol that are printed.
    var number: DocumentNumber?
    var locators: [CitationValue.Locator] = []
    var form = MentionForm.named
    /// Where the clause about the document ends: its issuer and subject stand behind the mention.
    var clauseEnd: Int
    /// Whether the issuer stands behind the subject, so that it can hold for an earlier document too.
    var isIssuerTrailing = false
    /// Whether more may follow that belongs to it: date, issuer, subject.
    var takesContext = true

    init(tokens: Range<Int>, kind: String?, form: MentionForm = .named) {
        self.tokens = tokens
        clauseEnd = tokens.upperBound
        reference.documentKind = kind
        self.form = form
    }

    /// Makes the mention longer.
    mutating func extend(to end: Int) {
        tokens = tokens.lowerBound..<max(end, tokens.upperBound)
        clauseEnd = max(clauseEnd, tokens.upperBound)
    }
}
