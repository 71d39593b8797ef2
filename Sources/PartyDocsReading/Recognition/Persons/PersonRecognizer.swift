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
        var search = PersonSearch(context, findings)
        for (block, range) in zip(context.blocks, context.tokens.blocks) where !range.isEmpty {
            search.searchCredits(in: range, of: block)
            search.search(range)
        }
        search.searchKnownNames()
        for mention in search.mentions.sorted(by: { $0.name.lowerBound < $1.name.lowerBound }) {
            add(mention, in: context, to: &findings)
        }
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
