internal import PartyDocsCore

/// That a person holds, takes or leaves an office, as a document states it.
struct OfficeTestimony: Hashable {
    let title: String
    /// The organization: a record of the authority file, or an entity of the document alone.
    let organization: Entity.ID?
    /// How the person stands to it; nil for a plain holder.
    let standing: Standing?
    /// The period that is stated.
    let period: TemporalValue?
    /// The days of the text.
    let days: DayRange?
    private let key: [UInt8]

    private static let kinds: [RelationKind] = [.holds, .appointed, .released]

    /// Takes what a relation states; nil when it is of something else.
    init?(_ relation: Relation, published: TemporalValue?) {
        guard Self.kinds.contains(relation.kind), relation.status != .rejected, let title = relation.office else {
            return nil
        }
        self.title = title
        organization = relation.object
        standing = Self.regular(relation.kind == .released ? .former : relation.standing)
        period = relation.period
        days = (relation.asOf ?? published).flatMap(DayRange.init(certain:))
        key = SearchText.base(title)
    }

    /// A holder as of the text is a plain holder.
    static func regular(_ standing: Standing?) -> Standing? {
        standing == .current ? nil : standing
    }

    /// Whether an entry of an authority file states the same office and standing.
    func states(_ office: AuthorityOffice) -> Bool {
        isOfTitle(office) && (office.organization == nil || organization == office.organization)
            && standing == Self.regular(office.standing)
    }

    /// Whether an entry of an authority file may have been made of it; in doubt it was.
    ///
    /// `isRecord` tells whether an organization is a record of the file.
    func mayHaveMade(_ office: AuthorityOffice, isRecord: (Entity.ID) -> Bool) -> Bool {
        guard isOfTitle(office) else { return false }
        guard let other = office.organization, let organization else { return office.organization == nil }
        return organization == other || !isRecord(organization)
    }

    /// Whether the title is the same; one that names its body itself is written in a longer and in a shorter form.
    private func isOfTitle(_ office: AuthorityOffice) -> Bool {
        let other = SearchText.base(office.title)
        if key == other { return true }
        guard office.organization == nil else { return false }
        let space = UInt8(ascii: " ")
        return key.starts(with: other + [space]) || other.starts(with: key + [space])
    }
}
