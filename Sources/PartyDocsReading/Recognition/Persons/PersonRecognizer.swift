public import PartyDocsCore

/// Finds the names of persons, and the words of address before them.
///
/// A name is the run of capitalised syllables alone; words of address (đồng chí, ông), ranks and degrees are
/// annotations of their own. It counts where something speaks for it: such a word or an office before it, an office
/// or a verb of saying after it, a list of persons, a byline or a credit, or three syllables that begin with a family
/// name. A name that was found once is found again without other evidence. Streets, schools, prizes and bodies that
/// bear a person's name are none.
public struct PersonRecognizer: Recognizer {
    /// Its name and version.
    public let maker = Maker(kind: .recognizer, name: "persons", version: "1")

    /// Organizations, which names are no part of, and offices, which stand beside names.
    public var requiredKinds: [AnnotationKind] { [.organization, .office] }

    /// Makes the recogniser.
    public init() {}

    /// Adds the persons of a text.
    ///
    /// - Parameters:
    ///   - context: The text.
    ///   - findings: What earlier recognisers found.
    public func recognize(_ context: RecognitionContext, into findings: inout Findings) {
        let offices = OfficeCoverage(
            findings.of(.office),
            organizations: findings.of(.organization),
            in: context
        )
        var search = PersonSearch(context, offices: offices, others: findings.all)
        let persons = search.persons(in: context.blocks)
        removeNames(inside: persons, in: context.tokens, &findings)
        for mention in persons {
            add(mention, in: context, to: &findings)
        }
    }

    /// Removes places and bodies that are a part of a name: a name holds nothing.
    private func removeNames(inside persons: [PersonMention], in text: TokenizedText, _ findings: inout Findings) {
        let names = (findings.of(.place) + findings.of(.organization)).sorted { $0.hull < $1.hull }
        var mistaken: Set<TextSpan> = []
        var index = 0
        for person in persons {
            let name = text.span(person.name)
            while index < names.count, names[index].hull.start < name.start { index += 1 }
            var inner = index
            while inner < names.count, names[inner].hull.start < name.end {
                if name.contains(names[inner].hull) { mistaken.insert(names[inner].hull) }
                inner += 1
            }
        }
        guard !mistaken.isEmpty else { return }
        findings.removeAll { [.place, .organization].contains($0.kind) && mistaken.contains($0.hull) }
    }

    private func add(_ mention: PersonMention, in context: RecognitionContext, to findings: inout Findings) {
        let text = context.tokens
        let printed = context.tokens.words(mention.name, in: context.text)
        let isUpper = text[mention.name.lowerBound].letterCase == .upper
        for piece in mention.honorifics {
            let word = HonorificValue(word: context.tokens.words(piece, in: context.text))
            findings.add(Finding(spans: [text.span(piece)], value: .honorific(word), makers: [maker]))
        }
        let address = mention.honorifics.first.map { first in
            context.tokens.words(
                first.lowerBound..<mention.honorifics[mention.honorifics.count - 1].upperBound,
                in: context.text
            )
        }
        let value = PersonValue(name: isUpper ? NameCase.titleCased(printed) : printed, honorific: address)
        findings.add(
            Finding(
                spans: [text.span(mention.name)],
                value: .person(value),
                form: mention.isShort ? .short : .named,
                certainty: mention.certainty,
                makers: [maker]
            )
        )
    }
}
