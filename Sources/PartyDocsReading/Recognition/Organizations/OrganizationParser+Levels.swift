internal import PartyDocsCore

extension OrganizationParser {
    /// The level or place that a name ends with.
    struct Level {
        /// The position after it.
        let end: Int
        /// Whether it stands for many bodies (`các cấp`, `các tỉnh, thành phố`).
        let isClass: Bool
        /// Whether it names a place (`tỉnh Nghệ An`), not only a level (`tỉnh`).
        let isNamed: Bool
    }

    private static let classes = PhraseTable([
        "các cấp", "hai cấp", "ba cấp", "2 cấp", "3 cấp", "cấp tỉnh", "cấp huyện", "cấp xã", "cấp cơ sở",
        "các địa phương", "các tỉnh", "các tỉnh, thành phố", "các tỉnh, thành", "các tỉnh thành",
        "các tỉnh và thành phố",
        "tỉnh, thành phố", "tỉnh, thành", "các huyện", "các xã", "các quận", "các phường", "các xã, phường",
        "các quận, huyện", "các huyện, thị xã, thành phố", "các huyện, thành phố", "các quận, huyện, thị xã",
        "huyện, thị xã, thành phố", "các xã, phường, thị trấn", "xã, phường, thị trấn", "các bộ, ngành",
        "các thành phố",
        "các tỉnh, thành phố trực thuộc Trung ương", "tỉnh, thành phố trực thuộc Trung ương",
        "cấp tỉnh, cấp huyện", "các quận ủy, huyện ủy", "các xã, phường, đặc khu", "xã, phường, đặc khu",
    ])
    private static let bareLevels = PhraseTable([
        "tỉnh", "thành phố", "huyện", "quận", "thị xã", "thị trấn", "phường", "xã", "đặc khu", "tp", "quốc gia",
    ])

    /// The position after the word for a level that some tokens begin with; their start where they don't.
    static func levelEnd(_ text: TokenizedText, _ range: Range<Int>) -> Int {
        bareLevels.match(text, at: range.lowerBound, limit: range.upperBound)?.end ?? range.lowerBound
    }

    /// The level or place that begins at a position.
    func level(at index: Int, limit: Int) -> Level? {
        guard index < limit, text[index].isSpaced, !text[index].startsLine else { return nil }
        let ends = [Self.classes.match(text, at: index, limit: limit)?.end, unitsEnd(at: index, limit: limit)]
        if let end = ends.compactMap({ $0 }).max(),
            !namesPlace(end, limit), !namesBody(end, limit)
        {
            return Level(end: end, isClass: true, isNamed: false)
        }
        if let place = places.place(at: index, limit: limit, isInBody: true), !place.isSite, place.category != .country
        {
            return Level(end: place.tokens.upperBound, isClass: false, isNamed: true)
        }
        if text.end(of: "Việt Nam", at: index, limit: limit) != nil {
            return Level(end: index + 2, isClass: false, isNamed: true)
        }
        if let match = Self.bareLevels.match(text, at: index, limit: limit), !namesBody(match.end, limit) {
            return Level(end: match.end, isClass: false, isNamed: false)
        }
        return nil
    }

    /// The end of a list of units: `các xã, thị trấn`, `các huyện, thị xã và thành phố`.
    private func unitsEnd(at index: Int, limit: Int) -> Int? {
        guard text[index].key == "các" else { return nil }
        var next = index + 1
        var end: Int?
        while let unit = Self.bareLevels.match(text, at: next, limit: limit), text[next].letterCase == .lower {
            end = unit.end
            guard unit.end + 1 < limit, text[unit.end].key == "," || text[unit.end].key == "và" else { break }
            next = unit.end + 1
        }
        return end
    }

    /// Whether the class at hand goes on with names: `các tỉnh Nghệ An, Hà Tĩnh` is no class.
    private func namesPlace(_ index: Int, _ limit: Int) -> Bool {
        index < limit && places.name(at: index, limit: limit, isInBody: true) != nil
    }

    /// Whether a word for a level is the first syllable of a body's (`Tỉnh ủy`, `Huyện đoàn`).
    private func namesBody(_ index: Int, _ limit: Int) -> Bool {
        index < limit && (text[index].key == "ủy" || text[index].key == "đoàn")
    }

    /// The end of a chain of places: `xã Tân Lập, huyện X` stops at the comma, `huyện X tỉnh Y` goes on.
    func levelEnd(at index: Int, limit: Int) -> Level? {
        guard let first = level(at: index, limit: limit) else { return nil }
        guard first.isNamed, let second = level(at: first.end, limit: limit), text[first.end].letterCase == .lower,
            second.isNamed || text[first.end - 1].key == "nam" && text[first.end - 2].key == "việt"
        else { return first }
        return second
    }
}
