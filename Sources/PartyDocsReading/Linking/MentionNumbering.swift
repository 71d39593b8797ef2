public import PartyDocsCore

/// The linker that links nothing: findings become annotations, and no entity is made.
public struct MentionNumbering: Linking {
    /// Its name and version.
    public let maker = Maker(kind: .tool, name: "mentions", version: "1")

    /// Makes the linker.
    public init() {}

    /// Makes annotations of findings.
    ///
    /// - Parameters:
    ///   - findings: What the recognisers found.
    ///   - context: The text that they were found in.
    /// - Returns: The annotations alone.
    public func link(_ findings: Findings, in context: RecognitionContext) -> LinkedFindings {
        LinkedFindings(annotations: findings.annotations())
    }
}
