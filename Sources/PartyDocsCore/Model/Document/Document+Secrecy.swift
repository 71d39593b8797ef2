extension Document {
    /// What a reader noticed of marks of secrecy on the document (`MẬT`, `TỐI MẬT`, `TUYỆT MẬT`): diagnostics with the
    /// code `secret-mark`.
    public var secrecyMarks: [Diagnostic] {
        diagnostics.filter { $0.code == Diagnostic.secretMark }
    }
}

extension Diagnostic {
    /// The code of the finding that a document bears a mark of secrecy.
    public static let secretMark = "secret-mark"
}
