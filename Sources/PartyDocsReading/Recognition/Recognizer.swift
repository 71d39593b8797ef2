public import PartyDocsCore

/// A type that finds annotations of some kinds in a text.
///
/// A recogniser is a value without state: the same context gives the same findings. Recognisers run in the order of
/// the reader's array, each seeing what those before it found. A recogniser that throws becomes a diagnostic, and the
/// reading goes on.
public protocol Recognizer: Sendable {
    /// Its name and version, recorded with each of its findings.
    var maker: Maker { get }

    /// The kinds of findings that it needs from recognisers before it; where one is missing it finds less.
    var requiredKinds: [AnnotationKind] { get }

    /// Looks at a text and adds what it finds.
    ///
    /// - Parameters:
    ///   - context: The text with its blocks and the lexicon.
    ///   - findings: What earlier recognisers found, to be added to.
    /// - Throws: Any error; it becomes a diagnostic of the document.
    func recognize(_ context: RecognitionContext, into findings: inout Findings) throws
}

extension Recognizer {
    /// None.
    public var requiredKinds: [AnnotationKind] { [] }
}
