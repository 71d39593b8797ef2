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

    /// Makes the recogniser.
    public init() {}

    /// Adds the offices of a text.
    ///
    /// - Parameters:
    ///   - context: The text.
    ///   - findings: What earlier recognisers found.
    public func recognize(_ context: RecognitionContext, into findings: inout Findings) {
        let organizations = TokenCoverage(findings.of(.organization), in: context.tokens)
        let search = OfficeSearch(context, organizations: organizations)
        let signatures = SignatureSearch(context)
        var held = Set<String>()
        // Where organizations, and the places in them, end with a part of the holder's name.
        var endsInNames = Set<TextOffset>()
        for (layout, block) in zip(context.blocks, context.tokens.blocks) where !block.isEmpty {
            let holders = HolderSearch(text: context.tokens, lexicon: context.lexicon, block: block)
            for found in holders.chains(of: search.candidates(in: block)).joined() {
                var candidate = found
                if layout.kind == .signature, candidate.holder == nil {
                    candidate.holder = signatures.signer(after: candidate.range.upperBound)
                }
                if candidate.holder != nil { held.insert(candidate.entry.name) }
                guard
                    search.isOffice(candidate) || layout.kind == .signature && search.isSignatory(candidate)
                        || held.contains(candidate.entry.name) && search.isActing(candidate)
                else { continue }
                findings.add(finding(candidate, in: context))
                if let overlong = candidate.overlongOrganization {
                    endsInNames.insert(context.tokens.span(overlong).end)
                }
                if let organization = search.unrecognizedOrganization(of: candidate) {
                    add(organization, in: context, to: &findings)
                }
            }
        }
        if !endsInNames.isEmpty {
            findings.removeAll {
                [.organization, .place].contains($0.kind) && endsInNames.contains($0.hull.end)
            }
        }
    }

    /// Adds an organization that only the title before it makes known (`Trưởng ban Nội chính Trung ương`).
    private func add(_ organization: Range<Int>, in context: RecognitionContext, to findings: inout Findings) {
        let name = context.tokens.words(organization, in: context.text).capitalizingFirstLetter()
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
        let organization = candidate.organization.map { context.tokens.words($0, in: context.text) }
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
