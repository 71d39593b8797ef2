internal import PartyDocsCore

extension LinkingState {
    private static let placeKinds = PhraseTable<Bool>([
        "tỉnh", "thành phố", "TP", "TP.", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "thủ đô", "nước",
    ])

    /// Makes one entity of the mentions of each place, with and without the word for its kind.
    mutating func linkPlaces() {
        var byKeys: [[TokenKey]: Int] = [:]
        for mention in mentions(of: .place) {
            let tokens = mentions[mention].tokens
            var start = tokens.lowerBound
            if let kind = Self.placeKinds.match(context.tokens, at: start, limit: tokens.upperBound),
                kind.end < tokens.upperBound
            {
                start = kind.end
            }
            let keys = NameKeys.keys(of: start..<tokens.upperBound, in: context.tokens)
            var name = mentions[mention].words
            if case .place(let value) = mentions[mention].annotation.value, let canonical = value.name {
                name = canonical
            }
            let cluster = byKeys[keys] ?? addCluster(.place, name: name, keys: keys)
            byKeys[keys] = cluster
            assign(mention, to: cluster)
        }
    }
}
