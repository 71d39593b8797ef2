internal import PartyDocsCore

/// A body as it stands in a text, before it becomes a finding.
struct OrganizationMention {
    /// The tokens.
    let tokens: Range<Int>
    /// The name in its canonical form.
    let name: String
    /// What sort of body it is, in Vietnamese.
    let kind: String?
    /// How the text words it.
    let form: MentionForm
    /// The body that this one is an organ of, as far as the name holds it.
    var owner: [OrganizationMention] = []

    /// The same body with its span begun earlier, at the head of the list that it opens.
    func beginning(at start: Int) -> OrganizationMention {
        OrganizationMention(tokens: start..<tokens.upperBound, name: name, kind: kind, form: .named, owner: owner)
    }
}
