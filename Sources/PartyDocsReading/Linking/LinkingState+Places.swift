internal import PartyDocsCore

extension LinkingState {
    private static let units = PhraseTable<String>([
        ("tỉnh", "tỉnh"), ("thành phố", "thành phố"), ("TP", "thành phố"), ("TP.", "thành phố"),
        ("thủ đô", "thành phố"),
        ("huyện", "huyện"), ("quận", "quận"), ("thị xã", "thị xã"), ("TX", "thị xã"), ("TX.", "thị xã"), ("xã", "xã"),
        ("phường", "phường"), ("thị trấn", "thị trấn"), ("đặc khu", "xã"), ("thôn", "thôn"), ("bản", "thôn"),
    ])

    /// Makes one entity of the mentions of each place, with and without the word for its unit.
    ///
    /// A province and a city of one name, or a district and a commune, are two places where the text writes their units;
    /// a name alone is the one that was named last.
    mutating func linkPlaces() {
        var byUnit: [[TokenKey]: [String: Int]] = [:]
        var latest: [[TokenKey]: Int] = [:]
        for mention in mentions(of: .place) {
            let keys = placeKeys(of: mention)
            let unit = unit(of: mention)
            let known = unit.map { byUnit[keys]?[$0] } ?? latest[keys]
            // The first name with a unit is also the name that stood alone before.
            let alone = byUnit[keys] == nil ? latest[keys] : nil
            let cluster = known ?? alone ?? addCluster(.place, name: placeName(of: mention), keys: keys)
            if let unit { byUnit[keys, default: [:]][unit] = cluster }
            latest[keys] = cluster
            assign(mention, to: cluster)
        }
    }

    private func placeName(of mention: Int) -> String {
        guard case .place(let value) = mentions[mention].annotation.value, let name = value.name else {
            return mentions[mention].words
        }
        return name
    }

    private func placeKeys(of mention: Int) -> [TokenKey] {
        let name = NameKeys.tokens(of: placeName(of: mention))
        return NameKeys.keys(of: 0..<name.tokens.count, in: name)
    }

    /// The unit of administration whose word, or whose committee's, stands right before a place.
    func unit(of mention: Int) -> String? {
        let start = mentions[mention].tokens.lowerBound
        let text = context.tokens
        for length in 1...2 where start >= length {
            if let unit = Self.units.match(text, at: start - length, limit: start), unit.end == start {
                return unit.value
            }
        }
        guard start > 1, text[start - 1].key == "ủy" else { return nil }
        switch text[start - 2].key {
        case "tỉnh": return "tỉnh"
        case "thành": return "thành phố"
        case "huyện": return "huyện"
        case "quận": return "quận"
        case "thị": return "thị xã"
        default: return nil
        }
    }
}
