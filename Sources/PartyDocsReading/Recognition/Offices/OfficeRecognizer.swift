public import PartyDocsCore

/// Finds offices (chức vụ): a title with its organization, and the person who holds it.
///
/// An office is one mention each, also in a list: `Bí thư Huyện ủy, Chủ tịch HĐND huyện`. Its span holds the
/// title and the organization. What says how the holder stands to it (nguyên, cựu, quyền, tân) is outside and becomes
/// the standing. Offices before and after a name belong to that person; a list ends at the first word that is none
/// of it. A title alone counts where it needs no organization (Thủ tướng), or where a holder stands beside it.
public struct OfficeRecognizer: Recognizer {
    /// Its name and version.
    public let maker = Maker(kind: .recognizer, name: "offices", version: "1")

    /// Organizations, which end the spans of offices; without them it tells their ends by its own rules.
    public var requiredKinds: [AnnotationKind] { [.organization] }

    /// Blocks of running text, in which a word of address alone means the last person of the block before.
    private static let running: Set<BlockKind> = [.paragraph, .lead, .listItem]

    /// Makes the recogniser.
    public init() {}

    /// Adds the offices of a text.
    ///
    /// - Parameters:
    ///   - context: The text.
    ///   - findings: What earlier recognisers found.
    public func recognize(_ context: RecognitionContext, into findings: inout Findings) {
        let organizations = TokenCoverage(findings.of(.organization), in: context.tokens)
        let places = TokenCoverage(findings.of(.place), in: context.tokens)
        let search = OfficeSearch(context, organizations: organizations, places: places)
        let candidates = context.tokens.blocks.map { search.candidates(in: $0) }
        removeMistakenBodies(of: candidates.joined(), in: context, &findings)
        var persons = PersonSearch(context, offices: OfficeCoverage(candidates.flatMap { $0 }), others: findings.all)
        let assigned = assign(candidates, to: persons.persons(in: context.blocks), in: context)
        let held = Set(assigned.joined().filter { $0.holder != nil }.map(\.entry.name))
        var counted: [TextSpan] = []
        for (layout, offices) in zip(context.blocks, assigned) {
            for office in offices {
                guard
                    search.isOffice(office) || layout.kind == .signature && search.isSignatory(office)
                        || held.contains(office.entry.name) && search.isActing(office)
                else { continue }
                findings.add(finding(office, in: context))
                if office.isCounted { counted.append(context.tokens.span(office.title)) }
                if let organization = search.unrecognizedOrganization(of: office) {
                    add(organization, in: context, to: &findings)
                }
            }
        }
        removeCounts(of: counted, &findings)
    }

    /// Removes the figures that count officers who are named, and end inside their title.
    private func removeCounts(of titles: [TextSpan], _ findings: inout Findings) {
        guard !titles.isEmpty else { return }
        var mistaken = Set<TextSpan>()
        var index = 0
        for quantity in findings.of(.quantity) {
            while index < titles.count, titles[index].start <= quantity.hull.start { index += 1 }
            if index < titles.count, titles[index].start < quantity.hull.end { mistaken.insert(quantity.hull) }
        }
        findings.removeAll { $0.kind == .quantity && mistaken.contains($0.hull) }
    }

    /// The candidates of all blocks with their holders.
    private func assign(
        _ candidates: [[OfficeCandidate]],
        to persons: [PersonMention],
        in context: RecognitionContext
    ) -> [[OfficeCandidate]] {
        let signatures = SignatureSearch(context)
        var careers = CareerSearch(context)
        var next = 0
        var previous: PersonMention?
        var result: [[OfficeCandidate]] = []
        result.reserveCapacity(candidates.count)
        for (index, block) in context.tokens.blocks.enumerated() {
            let first = next
            while next < persons.count, persons[next].name.lowerBound < block.upperBound { next += 1 }
            let inBlock = Array(persons[first..<next])
            let holders = HolderSearch(
                text: context.tokens,
                lexicon: context.lexicon,
                block: block,
                persons: (previous.map { [$0] } ?? []) + inBlock
            )
            if let last = inBlock.last(where: { !$0.isAlias }), Self.running.contains(context.blocks[index].kind) {
                previous = last
            }
            let subject = careers.subject(of: block, persons: inBlock)
            result.append(
                holders.assigned(candidates[index]).map { candidate in
                    var candidate = candidate
                    if context.blocks[index].kind == .signature {
                        candidate.holder = candidate.holder ?? signatures.signer(after: candidate.range.upperBound)
                    }
                    if candidate.entry.strength != .loose || candidate.organization != nil {
                        candidate.holder = candidate.holder ?? subject
                    }
                    return candidate
                }
            )
        }
        return result
    }

    /// Removes the bodies, and the places in them, that end with a part of a person's name or before their place.
    private func removeMistakenBodies(
        of candidates: some Sequence<OfficeCandidate>,
        in context: RecognitionContext,
        _ findings: inout Findings
    ) {
        let ends = Set(candidates.compactMap(\.mistakenOrganization).map { context.tokens.span($0).end })
        guard !ends.isEmpty else { return }
        findings.removeAll { [.organization, .place].contains($0.kind) && ends.contains($0.hull.end) }
    }

    /// Adds an organization that only the title before it makes known (`Trưởng ban Nội chính Trung ương`).
    private func add(_ organization: Range<Int>, in context: RecognitionContext, to findings: inout Findings) {
        let words = context.tokens.words(organization, in: context.text)
        let isUpper = organization.allSatisfy { context.tokens[$0].letterCase == .upper }
        let name = (isUpper ? NameCase.sentenceCased(words) : words).capitalizingFirstLetter()
        findings.add(
            Finding(
                spans: [context.tokens.span(organization)],
                value: .organization(OrganizationValue(name: name)),
                form: .named,
                certainty: .medium,
                makers: [maker]
            )
        )
    }

    private func finding(_ candidate: OfficeCandidate, in context: RecognitionContext) -> Finding {
        let text = context.tokens
        let written = candidate.organization.map { context.tokens.words($0, in: context.text) }
        let names = [candidate.entry.body, written].compactMap { $0 }
        let organization = names.isEmpty ? nil : names.joined(separator: " ")
        let value = OfficeValue(
            title: candidate.entry.name,
            organizationAsWritten: organization,
            isOrganizationStated: organization != nil,
            holderAsWritten: candidate.holder.map { context.tokens.words($0, in: context.text) },
            standing: candidate.standing
        )
        return Finding(
            spans: [text.span(candidate.range)],
            value: .office(value),
            form: candidate.isClass && candidate.holder == nil ? .classOf : .named,
            certainty: candidate.holder != nil || organization != nil ? .high : .medium,
            makers: [maker]
        )
    }
}

extension String {
    /// The text with its first letter as a capital.
    func capitalizingFirstLetter() -> String {
        guard let first = unicodeScalars.first else { return self }
        return first.properties.titlecaseMapping + String(unicodeScalars.dropFirst())
    }
}
