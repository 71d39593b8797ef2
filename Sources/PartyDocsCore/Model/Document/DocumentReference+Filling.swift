extension DocumentReference {
    /// Takes what this reference does not state from another of the same document.
    package mutating func fill(from other: DocumentReference) {
        documentKind = documentKind ?? other.documentKind
        if kindCandidates.isEmpty { kindCandidates = other.kindCandidates }
        if documentKind != nil { kindCandidates = [] }
        number = number ?? other.number
        numberAsWritten = numberAsWritten ?? other.numberAsWritten
        year = year ?? other.year
        symbol = symbol ?? other.symbol
        issuer = issuer ?? other.issuer
        issuerAsWritten = issuerAsWritten ?? other.issuerAsWritten
        if issuerCandidates.isEmpty { issuerCandidates = other.issuerCandidates }
        if issuerAsWritten != nil { issuerCandidates = [] }
        date = date ?? other.date
        session = session ?? other.session
        congressTerm = congressTerm ?? other.congressTerm
        subject = subject ?? other.subject
    }
}
