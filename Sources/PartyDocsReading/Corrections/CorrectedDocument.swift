public import PartyDocsCore

/// A document that was read with corrections, and what became of each.
public struct CorrectedDocument: Hashable, Sendable {
    /// The document; its diagnostics name the corrections that do not apply.
    public var document: Document
    /// What became of the corrections of all sets that are for this document, in their order.
    public var outcomes: [CorrectionOutcome]
    /// The positions of these sets among those that the reader was given.
    public var setIndices: [Int]

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - document: The document.
    ///   - outcomes: What became of the corrections.
    ///   - setIndices: The positions of the sets among those that the reader was given.
    public init(document: Document, outcomes: [CorrectionOutcome] = [], setIndices: [Int] = []) {
        self.document = document
        self.outcomes = outcomes
        self.setIndices = setIndices
    }

    /// The corrections that do not apply, in their order.
    public var unapplied: [CorrectionOutcome] { outcomes.filter { $0.problem != nil } }
}
