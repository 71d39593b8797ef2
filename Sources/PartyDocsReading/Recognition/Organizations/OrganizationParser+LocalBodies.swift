internal import PartyDocsCore

/// Bodies of a province, district or commune: `UBND tỉnh Sơn La`, `Công an huyện Mai Châu`, `Ủy ban nhân dân (UBND) xã Y Tý`.
extension OrganizationParser {
    private static let needsLevel: Set<String> = [
        "công an", "thanh tra", "cơ sở đào tạo", "lực lượng vũ trang", "thuế", "đoàn",
    ]
    /// Bodies that have organs of their own sort inside others: `Thanh tra Sở Y tế`, `Bộ Tư lệnh Quân khu 7`.
    private static let owned: Set<String> = [
        "thanh tra", "lực lượng vũ trang", "tổ chức chính trị - xã hội", "văn phòng",
    ]
    /// Bodies that laws and reports name at all levels, also in small letters.
    private static let lowerClasses: Set<String> = ["ủy ban nhân dân", "hội đồng nhân dân"]

    /// A body of a level, or its short form.
    func localBody(_ head: LexiconMatch, limit: Int, depth: Int) -> OrganizationMention? {
        let start = head.tokens.lowerBound
        let kind = head.term.kind ?? ""
        let end = pastDefinition(head.tokens.upperBound, limit: limit)
        guard isProper(head) else {
            guard let level = levelEnd(at: end, limit: limit) else { return nil }
            if level.isClass, Self.lowerClasses.contains(kind) { return compound(head, end: level.end, form: .classOf) }
            // `công an tỉnh`, `công an huyện Mai Châu`
            let isProvincial = kind == "công an" && text[end].key == "tỉnh"
            guard !level.isClass, kind == "công an" || kind == "ủy ban nhân dân", level.isNamed || isProvincial else {
                return nil
            }
            return compound(head, end: level.end, form: level.isNamed ? nil : .short)
        }
        // `Đoàn Khối các cơ quan tỉnh`: of a bloc of bodies.
        if text[head.tokens.upperBound - 1].key == "khối",
            let bloc = blocEnd(at: head.tokens.upperBound - 1, limit: limit)
        {
            return compound(head, end: bloc, form: bloc == head.tokens.upperBound ? .short : nil)
        }
        if let court = highCourtEnd(kind, at: end, limit: limit) { return compound(head, end: court) }
        if let level = levelEnd(at: end, limit: limit) {
            let form: MentionForm? = level.isClass ? .classOf : level.isNamed ? nil : .short
            return compound(head, end: level.isClass ? shortClass(end..<level.end) : level.end, form: form)
        }
        if let region = regionEnd(at: end, limit: limit) { return compound(head, end: region) }
        // `Bộ Tư lệnh 86`
        if kind == "lực lượng vũ trang", text[head.tokens.upperBound - 1].key == "lệnh",
            let number = numberEnd(at: end, limit: limit)
        {
            return compound(head, end: number)
        }
        if Self.owned.contains(kind), end < limit, text[end].isCapitalized,
            let owner = owner(at: end, limit: limit, depth: depth), owner.form != .short || kind == "lực lượng vũ trang"
        {
            return compound(head, end: owner.tokens.upperBound, owner: owner)
        }
        if kind == "thanh tra" || kind == "tổ chức chính trị - xã hội", let bare = bareOwnerEnd(at: end, limit: limit) {
            return compound(head, end: bare, form: .short)
        }
        if text.end(of: "cơ sở", at: end, limit: limit) != nil || text.end(of: "viên", at: end, limit: limit) != nil {
            return nil
        }
        if kind == "cơ sở đào tạo", end < limit, text[end].isCapitalized {
            let name = nameEnd(from: end, limit: limit)
            return name > end ? compound(head, end: name) : nil
        }
        let isFront = text.end(of: "Mặt trận", at: start, limit: limit) == head.tokens.upperBound
        guard !Self.needsLevel.contains(kind), !isPlural(start), !isFront else { return nil }
        if isInsideSymbol(start, limit) { return nil }
        return compound(head, end: head.tokens.upperBound, form: head.tokens.count == 1 ? .abbreviation : .short)
    }

    /// A class of levels without `trực thuộc Trung ương`.
    func shortClass(_ range: Range<Int>) -> Int {
        range.first { $0 > range.lowerBound && text.end(of: "trực thuộc", at: $0, limit: range.upperBound) != nil }
            ?? range.upperBound
    }

    private func highCourtEnd(_ kind: String, at index: Int, limit: Int) -> Int? {
        guard kind == "tòa án" || kind == "viện kiểm sát" else { return nil }
        let levels: [Phrase] = ["cấp cao tại", "cấp cao", "quân sự Trung ương", "quân sự trung ương", "tối cao"]
        guard let end = levels.lazy.compactMap({ text.end(of: $0, at: index, limit: limit) }).first else {
            return regionEnd(at: index, limit: limit)
        }
        return levelEnd(at: end, limit: limit)?.end ?? end
    }
}
