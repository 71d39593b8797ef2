internal import PartyDocsCore

extension OfficialDocument {
    private static let letter = "Công văn"

    /// What the document says of itself.
    ///
    /// - Parameter linked: What was found in its text, with its entities.
    /// - Returns: The identity; persons who sign are those that were found in the first signature.
    func identity(of linked: LinkedFindings) -> DocumentIdentity {
        let ending = OfficialSignature(context, after: header.lines.upperBound)
        var identity = DocumentIdentity(reference: reference(linked, ending: ending))
        identity.signers = ending.signers(among: linked.annotations)
        identity.signingAuthority = ending.authority.map { text.words($0, in: context.text) }
        identity.spans = spans(ending)
        if let superior = header.issuers.issuers.superior {
            identity.fields["superior"] = .string(IssuerName.natural(words(superior), lexicon: context.lexicon))
        }
        return identity
    }

    private func reference(_ linked: LinkedFindings, ending: OfficialSignature) -> DocumentReference {
        var reference = DocumentReference()
        if let number = header.number?.number {
            reference.number = number.number
            reference.numberAsWritten = number.asWritten
            reference.year = number.year
            reference.symbol = header.number?.symbol
        }
        nameKind(&reference)
        nameIssuer(&reference, linked, ending)
        reference.date = (header.date?.date ?? ending.date ?? passingDate() ?? meetingDate()).map { TemporalValue($0) }
        reference.subject = subject
        readTerms(&reference)
        return reference
    }

    // MARK: Kind

    private func nameKind(_ reference: inout DocumentReference) {
        let code = header.number?.number?.codes.first?.key ?? header.number?.blankCode
        let branch: DocumentBranch = header.number?.number?.codes.first?.mark == "/" ? .state : .party
        let candidates = code.map { DocumentKinds.candidates($0, branch, in: nil) } ?? []
        if let kind = header.kind?.name {
            reference.documentKind = kind
            // `THÔNG BÁO KẾT LUẬN` with the code TB is a Thông báo.
            let general = candidates.first { kind.hasPrefix($0 + " ") }
            if let general, !candidates.contains(kind) { reference.documentKind = general }
        } else if let kind = header.number?.kind {
            reference.documentKind = kind
        } else if header.isLetter || header.number?.number != nil && candidates.isEmpty {
            reference.documentKind = candidates.count == 1 ? candidates[0] : Self.letter
        } else if candidates.count == 1 {
            reference.documentKind = candidates[0]
        } else {
            reference.kindCandidates = candidates
        }
    }

    // MARK: Issuer

    private func nameIssuer(
        _ reference: inout DocumentReference,
        _ linked: LinkedFindings,
        _ ending: OfficialSignature
    ) {
        var bodies = header.issuers.issuers.bodies
        if let issuer = issuerBelow, bodies.isEmpty || isPartOfCentre(issuer) { bodies = [issuer] }
        if bodies.isEmpty, let body = ending.body { bodies = [[body]] }
        guard !bodies.isEmpty else {
            nameIssuerBySymbol(&reference)
            return
        }
        var names = bodies.map { IssuerName.natural(words($0), lexicon: context.lexicon) }
        if let mass = header.mass, names.count == 1, NameKeys.keys(of: names[0]).suffix(2) == Self.centre.keys[...] {
            // Every mass organization has a centre of this name.
            names[0] += " " + IssuerName.natural(words([mass]), lexicon: context.lexicon)
        }
        reference.issuerAsWritten = names.joined(separator: " - ")
        if bodies.count == 1 { reference.issuer = entity(named: names[0], at: bodies[0], linked) }
    }

    /// Whether a body is one that issues documents under the header of the Central Committee.
    private func isPartOfCentre(_ body: [Range<Int>]) -> Bool {
        body.count == 1 && text.consists(of: body[0], Self.centralBodies)
            && header.issuers.issuers.bodies.allSatisfy { $0.contains { text.opens(Self.committee, $0) } }
    }

    private static let centralBodies = PhraseTable([
        "bộ chính trị", "ban bí thư", "ban bí thư trung ương", "ban bí thư trung ương đảng",
    ])
    private static let committee: Phrase = "ban chấp hành trung ương"
    private static let centre: Phrase = "trung ương"
    private static let of: TokenKey = "của"

    /// Who issues the document by the lines below its kind: `CỦA BAN THƯỜNG VỤ TỈNH ỦY`, an officer above the recitals,
    /// or the body that the subject opens with.
    private var issuerBelow: [Range<Int>]? {
        if let first = header.issuersBelow.first {
            guard text[first.lowerBound].key == Self.of, first.count > 1 else { return header.issuersBelow }
            // What stands below the subject names the issuer again.
            let end = header.subject.first?.lowerBound ?? first.upperBound
            return [first.dropFirst()] + header.issuersBelow.dropFirst().prefix { $0.lowerBound < end }
        }
        guard let subject = header.subject.first, text[subject.lowerBound].key == Self.of,
            let end = subject.first(where: { text[$0].key == "về" || text[$0].kind == .punctuation }),
            end > subject.lowerBound + 1
        else { return nil }
        return [subject.lowerBound + 1..<end]
    }

    private func nameIssuerBySymbol(_ reference: inout DocumentReference) {
        guard let code = header.number?.number?.codes.last else { return }
        reference.issuerCandidates = DocumentIssuers.candidates(code.key, in: nil).map(\.name)
    }

    /// The body of a name: one that a mention of the same words refers to, or that has the name.
    private func entity(named name: String, at pieces: [Range<Int>], _ linked: LinkedFindings) -> Entity.ID? {
        if pieces.count == 1 {
            let span = text.span(pieces[0])
            // A name that the header completes is not that of the words alone.
            guard NameKeys.keys(of: name) == NameKeys.keys(of: words(pieces)) else { return nil }
            let mention = linked.annotations.first { $0.kind == .organization && $0.spans == [span] }
            if let entity = mention?.entity { return entity }
        }
        let keys = NameKeys.keys(of: name)
        let kinds: [EntityKind] = [.organization, .office]
        return linked.entities.first { entity in
            kinds.contains(entity.kind)
                && ([entity.name] + entity.otherNames).contains { NameKeys.keys(of: $0) == keys }
        }?.id
    }

    // MARK: Date, subject and term

    /// The day on which an assembly passed the document, in the sentence that closes it.
    private func passingDate() -> PartialDate? {
        let passed: Phrase = "thông qua"
        let tokens = text.tokens
        guard let start = text.blocks.dropFirst(header.lines.upperBound).first(where: { !$0.isEmpty })?.lowerBound
        else {
            return nil
        }
        for index in stride(from: tokens.count - 4, through: max(start, tokens.count - Self.reachOfPassing), by: -1)
        where text.end(of: passed, at: index, limit: tokens.count) != nil {
            let after = index + 2..<min(tokens.count, index + 16)
            guard let day = after.prefix(4).first(where: { tokens[$0].key == "ngày" }) else { continue }
            return IssueDate.read(Array(day..<after.upperBound), in: text)?.date
        }
        return nil
    }

    /// The day of a meeting whose minutes print no other.
    private func meetingDate() -> PartialDate? {
        guard header.kind?.name == "Biên bản" else { return nil }
        for block in text.blocks.dropFirst(header.lines.upperBound).prefix(6) {
            for index in block.prefix(60) where text[index].key == "ngày" {
                let date = IssueDate.read(Array(index..<min(block.upperBound, index + 12)), in: text)?.date
                if let date, date.day != nil, date.year != nil { return date }
            }
        }
        return nil
    }

    /// Tokens from the end of the text in which an assembly says when it passed the document.
    private static let reachOfPassing = 4_000

    private var subject: String? {
        let pieces = header.subject.enumerated().map { index, piece -> Range<Int> in
            guard index == 0, header.kind != nil, let last = piece.last, text[piece.lowerBound].key == "(",
                text[last].key == ")"
            else { return piece }
            return piece.lowerBound + 1..<last
        }
        return pieces.isEmpty ? nil : words(pieces)
    }

    private func readTerms(_ reference: inout DocumentReference) {
        for piece in header.terms + header.issuersBelow + header.issuers.bodies.flatMap({ $0 }) {
            for index in piece where index + 1 < piece.upperBound {
                let next = text[index + 1]
                if text[index].key == "khóa", reference.congressTerm == nil {
                    reference.congressTerm = next.romanNumeral ?? next.number
                } else if text[index].key == "thứ", reference.session == nil, index > piece.lowerBound,
                    ["họp", "lần"].contains(text[index - 1].key)
                {
                    let digit = WrittenNumber.parse(text, at: index + 1, limit: piece.upperBound)?.value
                    reference.session = next.number ?? digit ?? (next.key == "nhất" ? 1 : next.key == "tư" ? 4 : nil)
                }
            }
        }
    }

    private func spans(_ ending: OfficialSignature) -> [TextSpan] {
        var pieces = header.issuers.issuers.bodies.flatMap { $0 } + header.subject
        if let number = header.number?.tokens { pieces.append(number) }
        if let kind = header.kind?.words { pieces.append(kind) }
        if let authority = ending.authority { pieces.append(authority) }
        var spans = pieces.filter { !$0.isEmpty }.map { text.span($0) }
        if let date = header.date { spans += date.runs.map { text.span($0) } }
        return spans.sorted()
    }
}
