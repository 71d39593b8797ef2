internal import PartyDocsCore

/// Builds the sections of an official document from the markers of its lines.
///
/// Divisions have their ranks (Phần, Chương, Mục, Điều). Numbers, letters and bullets have the levels in which the
/// document uses them first: one that is open goes on, whatever stands below it is closed; one that is not opens a level
/// below the last.
struct SectionTree {
    private struct Open {
        let marker: SectionMarker
        let kind: SectionKind
        let label: String
        let id: Section.ID
        let path: String
        let start: Int
        var children: [Section] = []
        var bullets = 0
    }

    private var open: [Open] = []
    private(set) var sections: [Section] = []
    private(set) var paths = SectionPaths()
    private var rootBullets = 0
    /// How many sections lie in each other at most; files allow 64.
    private static let deepest = 32

    /// The last article, for the next one's number.
    private var lastArticle: Int?

    init(reserving ids: Set<String>) {
        paths = SectionPaths(reserving: ids)
    }

    // MARK: Opening and closing

    /// Opens a section.
    ///
    /// - Parameters:
    ///   - marker: Its marker.
    ///   - label: Its printed label.
    ///   - block: The block that it begins with.
    mutating func open(_ marker: SectionMarker, label: String, at block: Int) {
        let level = level(for: marker)
        close(to: level, before: block)
        while open.count >= Self.deepest { close(to: open.count - 1, before: block) }
        if marker.style == .article { lastArticle = marker.ordinal ?? lastArticle }
        if marker.style == .attachment { lastArticle = nil }
        let kind = kind(of: marker)
        let path = path(of: marker, kind)
        open.append(Open(marker: marker, kind: kind, label: label, id: paths.id(for: path), path: path, start: block))
    }

    /// Closes the sections from a level on.
    mutating func close(to level: Int, before block: Int) {
        while open.count > level, let last = open.popLast() {
            let section = Section(
                id: last.id,
                kind: last.kind,
                label: last.label,
                blocks: last.start..<max(block, last.start + 1),
                children: last.children
            )
            if open.isEmpty { sections.append(section) } else { open[open.count - 1].children.append(section) }
        }
    }

    /// Closes all sections.
    mutating func closeAll(before block: Int) { close(to: 0, before: block) }

    /// Closes the bullets that are open: what follows belongs to what they stand in.
    mutating func closeBullets(before block: Int) {
        var level = open.count
        while level > 0, open[level - 1].marker.isBullet { level -= 1 }
        close(to: level, before: block)
    }

    /// Whether no section is open.
    var isNothingOpen: Bool { open.isEmpty }

    /// Whether nothing is open and nothing was.
    var isEmpty: Bool { open.isEmpty && sections.isEmpty }

    // MARK: Levels

    /// Whether a marker goes on with the numbers that are open, or begins to count.
    func isInSequence(_ marker: SectionMarker) -> Bool {
        guard let ordinal = marker.ordinal else { return true }
        if marker.style == .article { return ordinal == 1 || lastArticle.map { ordinal == $0 + 1 } ?? false }
        if ordinal == 1 { return true }
        return open.contains { $0.marker.style == marker.style && $0.marker.ordinal == ordinal - 1 }
    }

    /// Whether a capital letter goes on with capital letters.
    func follows(_ style: SectionMarker.Style, _ ordinal: Int) -> Bool {
        open.contains { $0.marker.style == style && $0.marker.ordinal == ordinal - 1 }
    }

    private static func rank(_ style: SectionMarker.Style) -> Int? {
        switch style {
        case .attachment: 0
        case .part: 1
        case .chapter: 2
        case .division: 3
        case .subdivision: 4
        case .article: 5
        default: nil
        }
    }

    /// How many of the open sections stay open around a new one.
    private func level(for marker: SectionMarker) -> Int {
        if let rank = Self.rank(marker.style) { return level(forRank: rank, of: marker.style) }
        let floor = open.lastIndex { Self.rank($0.marker.style) != nil }.map { $0 + 1 } ?? 0
        if let same = open[floor...].lastIndex(where: { isLevel(of: marker, $0.marker) }) { return same }
        // `1.1` stands below `1`, whatever is open inside that.
        if !marker.prefix.isEmpty, let parent = open[floor...].lastIndex(where: { isParent(of: marker, $0.marker) }) {
            return parent + 1
        }
        // What a bullet stands in is closed by a number, unless the document nests numbers in bullets.
        if !marker.isBullet, let bullet = open[floor...].firstIndex(where: \.marker.isBullet) { return bullet }
        return open.count
    }

    private func level(forRank rank: Int, of style: SectionMarker.Style) -> Int {
        if let same = open.firstIndex(where: { $0.marker.style == style }) { return same }
        if let lower = open.firstIndex(where: { Self.rank($0.marker.style).map { $0 > rank } ?? false }) {
            return lower
        }
        // An outline of Roman numerals or capitals may hold articles, its numbers and letters do not.
        return open.firstIndex {
            switch $0.marker.style {
            case .number, .letter, .smallRoman, .bullet: true
            case .roman, .capital: rank < 5
            default: false
            }
        } ?? open.count
    }

    /// Whether two markers count one level.
    private func isLevel(of marker: SectionMarker, _ other: SectionMarker) -> Bool {
        if marker.style == other.style { return true }
        // `2)` goes on with `1.` in texts that mix the marks.
        guard case .number(let depth, _) = marker.style, case .number(depth, _) = other.style else { return false }
        return marker.ordinal != nil && marker.ordinal == other.ordinal.map { $0 + 1 } && marker.prefix == other.prefix
    }

    private func isParent(of marker: SectionMarker, _ other: SectionMarker) -> Bool {
        switch other.style {
        case .number, .roman: other.prefix + [other.ordinal ?? -1] == marker.prefix
        default: false
        }
    }

    // MARK: Names

    private func kind(of marker: SectionMarker) -> SectionKind {
        switch marker.style {
        case .attachment: return .appendix
        case .part: return .part
        case .chapter: return .chapter
        case .division, .subdivision: return .division
        case .article: return .dieu
        case .bullet: return .item
        case .number where open.last?.marker.style == .article: return .khoan
        case .letter where open.last.map { $0.kind == .khoan || $0.kind == .dieu } ?? false: return .diem
        case .number, .roman, .capital, .letter, .smallRoman: return .outline
        }
    }

    private mutating func path(of marker: SectionMarker, _ kind: SectionKind) -> String {
        var name = marker.name
        switch kind {
        case .khoan: name = "khoan-" + name
        case .diem: name = "diem-" + name
        case .item:
            if open.isEmpty { rootBullets += 1 } else { open[open.count - 1].bullets += 1 }
            name = "item-\(open.last?.bullets ?? rootBullets)"
        case .outline where !marker.prefix.isEmpty && (open.last.map { isParent(of: marker, $0.marker) } ?? false):
            name = String(name.split(separator: "-").last ?? "0")
        default: break
        }
        let parent: Open?
        switch marker.style {
        case .attachment: parent = nil
        // Articles are counted through chapters: their place in these says nothing.
        case .article: parent = open.first { $0.marker.style == .attachment }
        default: parent = open.last
        }
        if let parent { return parent.path + "." + name }
        return kind == .outline || kind == .item ? "o-" + name : name
    }
}
