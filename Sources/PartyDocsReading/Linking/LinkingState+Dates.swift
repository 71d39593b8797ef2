internal import PartyDocsCore

extension LinkingState {
    private static let party = NameKeys.keys(of: "Đảng Cộng sản Việt Nam")
    private static let committee = NameKeys.keys(of: "Ban Chấp hành Trung ương")

    /// Gives terms of office by number (khóa XII) the body whose term it is.
    ///
    /// That is the body named right before it, or the body of the document or event that it stands in; the Party
    /// holds the plenums of the Central Committee.
    mutating func linkTerms() {
        for mention in mentions(of: .date) {
            guard case .date(let value) = mentions[mention].annotation.value, value.termNumber != nil,
                let body = bodyOfTerm(mention)
            else { continue }
            references.append((mention, .dateBody, body))
        }
    }

    private mutating func bodyOfTerm(_ mention: Int) -> Int? {
        let start = mentions[mention].tokens.lowerBound
        var index = mention - 1
        while index >= 0, mentions[index].tokens.lowerBound + 24 > start {
            if mentions[index].kind == .organization, mentions[index].tokens.upperBound <= start,
                start - mentions[index].tokens.upperBound <= 1, let cluster = cluster(of: index)
            {
                return partyIfCommittee(cluster)
            }
            if mentions[index].kind == .event || mentions[index].kind == .citation,
                mentions[index].hull.contains(mentions[mention].hull)
            {
                return cluster(.organization, with: Self.party)
            }
            index -= 1
        }
        return nil
    }

    /// The Party for its Central Committee, whose terms are those of the Party; any other body itself.
    private func partyIfCommittee(_ cluster: Int) -> Int {
        let party = self.cluster(.organization, with: Self.party)
        return clusters[cluster].isCanonical && clusters[cluster].keys.starts(with: Self.committee)
            ? party ?? cluster : cluster
    }
}
