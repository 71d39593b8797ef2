internal import PartyDocsCore

/// That a person holds or held an office, as a text or an authority file says it.
struct OfficeStatement: Hashable, Sendable {
    /// The office, whoever holds it.
    struct Post: Hashable, Sendable {
        let title: [TokenKey]
        /// The record of the body; nil when the title says it.
        let organization: Entity.ID?
    }

    let post: Post
    /// The title as written.
    let title: String
    /// How the person stands to the office; nil for a plain holder.
    let standing: Standing?
    /// The period that is stated; nil when there is only the date of a text.
    let period: TemporalValue?
    /// The days of the period, or of the text.
    let days: DayRange?
    /// Whether so few hold the office at once that the holder's name tells who is meant.
    let isDistinctive: Bool

    /// Whether the person held the office at some time before.
    var isFormer: Bool { standing == .former && period == nil }

    /// Makes a statement; nil when nobody can tell of what body the office is.
    ///
    /// - Parameters:
    ///   - title: The title as written.
    ///   - organization: The record and the name of the body.
    ///   - standing: How the person stands to the office.
    ///   - period: The period that is stated.
    ///   - days: The days of the text, where no period is stated.
    init?(
        title: String,
        organization: (id: Entity.ID, name: String)?,
        standing: Standing?,
        period: TemporalValue?,
        days: DayRange?
    ) {
        let keys = NameKeys.keys(of: title)
        if let national = OfficeTitleRules.nationalTitle(keys) {
            post = Post(title: national, organization: nil)
            isDistinctive = true
        } else {
            guard !keys.isEmpty, let organization else { return nil }
            post = Post(title: keys, organization: organization.id)
            isDistinctive = !OfficeTitleRules.isShared(keys, in: NameKeys.keys(of: organization.name))
        }
        self.title = title
        self.standing = standing == .current ? nil : standing
        self.period = period
        self.days = period.flatMap(DayRange.init(certain:)) ?? days
    }

    /// Whether two statements about persons of one name are evidence that these are one person.
    ///
    /// They are when both name the same office, or one in a body and its predecessor, and the times are no more than a
    /// term apart; a former holder held it at any time before. An office without a time in an authority file, or in a
    /// text, fits any time there.
    func supports(_ other: OfficeStatement, predecessors: [Entity.ID: Set<Entity.ID>]) -> Bool {
        guard isDistinctive, other.isDistinctive else { return false }
        if post == other.post {
            guard let days, let otherDays = other.days else { return true }
            return switch (isFormer, other.isFormer) {
            case (true, false): otherDays.start <= days.end
            case (false, true): days.start <= otherDays.end
            default: days.distance(to: otherDays) <= DayRange.term
            }
        }
        return follows(other, predecessors) || other.follows(self, predecessors)
    }

    private func follows(_ other: OfficeStatement, _ predecessors: [Entity.ID: Set<Entity.ID>]) -> Bool {
        guard post.title == other.post.title, !isFormer, !other.isFormer, let days, let earlier = other.days,
            let organization = post.organization, let former = other.post.organization,
            predecessors[organization]?.contains(former) == true
        else { return false }
        return earlier.start <= days.start && days.distance(to: earlier) <= DayRange.term
    }
}
