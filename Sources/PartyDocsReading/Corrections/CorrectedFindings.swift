internal import PartyDocsCore

/// What corrections of annotations came to, as the stage after linking needs it.
struct CorrectedFindings {
    /// A mention by what it says of itself before linking.
    struct Key: Hashable {
        let kind: AnnotationKind
        let spans: [TextSpan]
    }

    /// Printed words that linking got another name for.
    struct PrintedName {
        let mention: Key
        let role: NameRole
        let words: String
    }

    /// The mentions that a person stands for.
    var confirmed: Set<Key> = []
    /// The mentions that a person rejected.
    var rejected: [Finding] = []
    /// The words to be put back into values after linking.
    var printedNames: [PrintedName] = []
}
