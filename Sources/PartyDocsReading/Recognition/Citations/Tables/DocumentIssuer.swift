/// A body that a code in a symbol stands for.
struct DocumentIssuer: Sendable {
    /// The code, as in `BNV`.
    let code: String
    /// The name of the body, or of the sort of body where the code does not tell which (`Ủy ban nhân dân`).
    let name: String
    let branch: DocumentBranch
    /// When the body bore the name.
    let validity: Validity
    /// The kinds that it is known to issue under this code; empty for any.
    let kinds: [String]

    init(
        _ code: String,
        _ name: String,
        _ branch: DocumentBranch,
        _ validity: Validity = .always,
        kinds: [String] = []
    ) {
        self.code = code
        self.name = name
        self.branch = branch
        self.validity = validity
        self.kinds = kinds
    }
}
