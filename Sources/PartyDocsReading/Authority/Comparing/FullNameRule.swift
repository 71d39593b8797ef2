internal import PartyDocsCore

/// Tells whether the name of an organization means one body wherever it stands, or only in its text.
///
/// `Ban Thường vụ`, `Đảng ủy Khối`, `Thanh tra Bộ` and `các Sở` are names in their text alone, and so are bodies that every
/// province or school has (`Sở Nội vụ`, `Chi bộ Khoa Toán`), a commune's body without its district or province, and a
/// school without its place.
struct FullNameRule: Sendable {
    /// Words for levels and organs, after which a full name would go on.
    private static let openEnds: [[TokenKey]] = [
        "khối", "tỉnh", "huyện", "quận", "xã", "phường", "thị trấn", "cấp", "ngành", "thành phố", "cơ quan", "đơn vị",
        "cơ sở", "địa phương", "đảng bộ", "đảng ủy", "tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "chi bộ",
        "chi ủy", "thường vụ", "chấp hành", "kiểm tra", "trường", "học viện", "viện", "bệnh viện", "công ty", "sở",
        "bộ",
        "quân khu", "quân đội", "sư đoàn", "trung đoàn", "tòa án", "giám đốc",
    ].map { Phrase($0).keys }
    /// First words of bodies of which there are many of one name, each in a place or in a larger body.
    private static let commonHeads: [[TokenKey]] = [
        "sở", "phòng", "chi cục", "vụ", "ty", "đội", "tổ", "trạm", "khoa", "thanh tra", "văn phòng", "hội đồng",
        "trung tâm", "chi bộ", "ban", "ủy ban", "trường thpt", "trường thcs", "trường tiểu học", "trường mầm non",
        "trường trung học", "công an", "hạt", "đồn",
    ].map { Phrase($0).keys }
    /// First words of events that are taken for bodies.
    private static let events: [[TokenKey]] = ["đại hội", "hội nghị", "kỳ họp", "hội thảo"].map { Phrase($0).keys }
    private static let communes: Set<TokenKey> = ["xã", "phường", "trấn", "thôn", "ấp", "buôn"]
    private static let districts: Set<TokenKey> = ["tỉnh", "huyện", "quận", "phố"]
    private static let plurals: Set<TokenKey> = ["các", "những", "mọi", "một"]
    /// The last words of committees and ministries, which the name of a place or field follows.
    private static let bodies: Set<TokenKey> = ["ủy", "bộ"]

    let lexicon: Lexicon

    /// Whether a name is full.
    func isFull(_ name: String) -> Bool {
        let text = NameKeys.tokens(of: name)
        let all = 0..<text.tokens.count
        if OrganizationAliases(lexicon: lexicon).canonicalName(of: all, in: text) != nil { return true }
        let keys = text.tokens.map(\.key)
        guard let first = keys.first, keys.count > 2, !Self.plurals.contains(first), !isHead(text) else { return false }
        return !Self.openEnds.contains { keys.suffix($0.count).elementsEqual($0) }
            && !Self.events.contains { keys.starts(with: $0) } && isPlaced(keys, text)
    }

    private func isHead(_ text: TokenizedText) -> Bool {
        let heads: Set<LexiconCategory> = [.organHead, .committeeHead, .localHead, .fieldHead, .nameHead]
        let match = lexicon.longestMatch(in: text, at: 0, limit: text.tokens.count) { heads.contains($0) }
        return match?.tokens.upperBound == text.tokens.count
    }

    // MARK: Places

    /// Whether the name says where the body is, if it has to.
    private func isPlaced(_ keys: [TokenKey], _ text: TokenizedText) -> Bool {
        if let commune = keys.indices.first(where: { isCommune(keys, at: $0) }) {
            // The commune's own name may be that of a town.
            let end = text.tokens[(commune + 1)...].firstIndex { !$0.isCapitalized } ?? text.tokens.count
            return namesDistrict(text, after: end)
        }
        guard let head = Self.commonHeads.first(where: { keys.starts(with: $0) }) else { return true }
        return namesDistrict(text, after: head.count) || namesBody(text, after: head.count)
    }

    /// Whether a district or a higher unit is named.
    private func namesDistrict(_ text: TokenizedText, after start: Int) -> Bool {
        let places: Set<LexiconCategory> = [.province, .city, .district, .country]
        return (start..<max(start, text.tokens.count)).contains { index in
            let isUnit =
                Self.districts.contains(text[index].key) && index + 1 < text.tokens.count
                && text[index + 1].isCapitalized
            return isUnit
                || lexicon.longestMatch(in: text, at: index, limit: text.tokens.count) { places.contains($0) } != nil
        }
    }

    /// Whether a larger body is named: one that the lexicon has, a ministry or a committee.
    private func namesBody(_ text: TokenizedText, after start: Int) -> Bool {
        (start..<max(start, text.tokens.count)).contains { index in
            let isBody =
                Self.bodies.contains(text[index].key) && index + 1 < text.tokens.count && text[index + 1].isCapitalized
                && text[index].letterCase != .lower
            return isBody
                || lexicon.longestMatch(in: text, at: index, limit: text.tokens.count, category: .organization) != nil
        }
    }

    /// `thị xã`, `hợp tác xã`, `thông tấn xã` and `xã hội` name no commune.
    private func isCommune(_ keys: [TokenKey], at index: Int) -> Bool {
        guard Self.communes.contains(keys[index]) else { return false }
        guard keys[index] == "xã" else { return true }
        if index > 0, ["thị", "tác", "tấn"].contains(keys[index - 1]) { return false }
        return index + 1 == keys.count || keys[index + 1] != "hội"
    }
}
