extension Diagnostic {
    /// The code of a correction by a person that no longer applies.
    public static let correctionNotApplied = "correction-not-applied"
}

extension Document {
    /// What says which corrections no longer apply to the document, in their order.
    public var unappliedCorrections: [Diagnostic] {
        diagnostics.filter { $0.code == Diagnostic.correctionNotApplied }
    }
}
