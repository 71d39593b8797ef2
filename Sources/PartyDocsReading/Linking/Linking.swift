public import PartyDocsCore

/// A type that ties mentions to the entities they refer to: the last stage of reading.
///
/// A linker is a value without state: the same findings in the same context give the same result. It gives the
/// identifiers: annotations `a1`, `a2` and so on in the order of the text, entities `e1`…, relations `r1`….
public protocol Linking: Sendable {
    /// Its name and version, recorded in the provenance.
    var maker: Maker { get }

    /// Makes annotations, entities and relations of findings.
    ///
    /// - Parameters:
    ///   - findings: What the recognisers found, every span inside the text.
    ///   - context: The text that they were found in.
    /// - Returns: What the findings become.
    func link(_ findings: Findings, in context: RecognitionContext) -> LinkedFindings
}
