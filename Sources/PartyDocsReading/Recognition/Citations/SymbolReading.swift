internal import PartyDocsCore

/// Reads what a symbol says of its document: the kinds and the bodies that its codes allow.
struct SymbolReading {
    /// The day of publication: no cited document is younger.
    let published: TemporalValue?

    /// Puts in what the symbol of a document allows where no word decides.
    func complete(_ reference: inout DocumentReference, _ number: DocumentNumber) {
        let bodies = issuerCodes(of: number)
        let branch = branch(of: number, bodies)
        let time = time(of: reference, branch)
        if reference.documentKind == nil {
            let kinds = kinds(of: number, branch, bodies, in: time)
            reference.documentKind = kinds.count == 1 ? kinds[0] : nil
            reference.kindCandidates = kinds.count == 1 ? [] : kinds
        }
        if reference.issuerAsWritten == nil {
            let kinds = reference.documentKind.map { [$0] } ?? reference.kindCandidates
            reference.issuerCandidates = issuers(of: bodies, kinds: kinds, in: time)
        }
    }

    /// The kinds that the codes of a symbol can mean, most frequent first; none when it has no code of a kind.
    private func kinds(
        of number: DocumentNumber,
        _ branch: DocumentBranch,
        _ bodies: [DocumentNumber.Code],
        in time: Validity?
    ) -> [String] {
        guard let code = number.codes.first else { return [] }
        let kinds = DocumentKinds.candidates(code.key, branch, in: time)
        let favoured = bodies.compactMap { DocumentIssuers.favouredKinds[$0.key] }
        return kinds.filter(favoured.contains) + kinds.filter { !favoured.contains($0) }
    }

    /// The bodies that the codes behind the kind stand for: several when one code has several bodies, one name of both
    /// where two bodies issued the document together.
    private func issuers(of bodies: [DocumentNumber.Code], kinds: [String], in time: Validity?) -> [String] {
        var joint: [[String]] = []
        for found in bodies {
            let issuers = DocumentIssuers.candidates(found.key, in: time)
            let usual = issuers.filter { isUsual($0, kinds) } + issuers.filter { !isUsual($0, kinds) }
            joint.append(usual.map { $0.name + termWords(of: found) })
        }
        guard let first = joint.first, joint.count > 1 else { return joint.first ?? [] }
        return first.indices.map { index in
            joint.map { $0[min(index, $0.count - 1)] }.joined(separator: ", ")
        }
    }

    private func isUsual(_ issuer: DocumentIssuer, _ kinds: [String]) -> Bool {
        issuer.kinds.isEmpty || kinds.contains(where: issuer.kinds.contains)
    }

    /// The codes of bodies in a symbol; two that make one code (`BTC/TW`) are one.
    private func issuerCodes(of number: DocumentNumber) -> [DocumentNumber.Code] {
        var found: [DocumentNumber.Code] = []
        var index = 0
        let codes = number.codes
        while index < codes.count {
            let code = codes[index]
            if index + 1 < codes.count {
                let letters = code.letters + codes[index + 1].letters
                let joined = DocumentNumber.Code(letters: letters, number: codes[index + 1].number)
                if DocumentIssuers.isCode(joined.key) {
                    found.append(joined)
                    index += 2
                    continue
                }
            }
            let isKind = index == 0 && DocumentKinds.isCode(code.key) && code.number == nil
            if !isKind, DocumentIssuers.isCode(code.key) { found.append(code) }
            index += 1
        }
        return found
    }

    /// ` khóa XV` of `QH15`.
    private func termWords(of code: DocumentNumber.Code) -> String {
        guard let number = code.number, let term = PoliticalTerm.numbered(number, in: PoliticalTerm.nationalAssembly)
        else { return "" }
        return " khóa " + term.numeral
    }

    /// Whose symbol it is: that of the body behind it, else what its marks say (`-` before `/` in the Party).
    private func branch(of number: DocumentNumber, _ bodies: [DocumentNumber.Code]) -> DocumentBranch {
        for code in bodies {
            if let issuer = DocumentIssuers.candidates(code.key, in: nil).first { return issuer.branch }
        }
        return number.year == nil && number.codes.first?.mark != "/" ? .party : .state
    }

    /// The days on which a document can have been issued, by its date, its year, its term, or the publication.
    private func time(of reference: DocumentReference, _ branch: DocumentBranch) -> Validity? {
        if let days = reference.date.flatMap({ Validity($0) }) { return days }
        if let year = reference.year { return Validity(from: year * 10_000 + 101, until: year * 10_000 + 1231) }
        if let term = reference.congressTerm, branch == .party {
            return PoliticalTerm.numbered(term, in: PoliticalTerm.centralCommittee)?.validity
        }
        return published.flatMap { Validity(until: $0) }
    }
}
