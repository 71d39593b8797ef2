internal import PartyDocsCore

/// Finds what pages print above and below their text: running headers and footers, and page numbers.
///
/// A line is one of these when it stands first or last on its page, or next to such a line, and the same words stand in
/// that place on other pages, the numbers in them alike or counting the pages; or when it is no more than the number of
/// its page.
struct PageFurniture {
    private let table: LineTable
    private let lines: [PrintedLine]
    private var isFurniture: [Bool]

    /// Lines at either end of a page that may be a header or footer.
    private static let depth = 3
    private static let longest = 30
    private static let page: TokenKey = "trang"

    /// What a line says, its numbers aside.
    private struct Wording: Hashable {
        let keys: [TokenKey]
        let isTop: Bool
    }

    private init(_ table: LineTable, _ lines: [PrintedLine]) {
        self.table = table
        self.lines = lines
        isFurniture = Array(repeating: false, count: lines.count)
    }

    /// Tells which lines are headers, footers and page numbers.
    ///
    /// - Parameters:
    ///   - table: The lines of a text.
    ///   - lines: The same lines on their pages.
    /// - Returns: A value for each line.
    static func find(in table: LineTable, _ lines: [PrintedLine]) -> [Bool] {
        var furniture = PageFurniture(table, lines)
        furniture.run()
        return furniture.isFurniture
    }

    private mutating func run() {
        let pages = pages()
        var places: [Wording: [Int]] = [:]
        for page in pages {
            for index in page.prefix(Self.depth) { places[wording(of: index, isTop: true), default: []].append(index) }
            for index in page.suffix(Self.depth) { places[wording(of: index, isTop: false), default: []].append(index) }
        }
        let repeated = places.filter { isRepeated($0.value, among: pages.count) }
        for page in pages {
            for index in page.prefix(Self.depth) {
                guard isNumber(index) || repeated[wording(of: index, isTop: true)] != nil else { break }
                isFurniture[index] = true
            }
            for index in page.suffix(Self.depth).reversed() {
                guard isNumber(index) || repeated[wording(of: index, isTop: false)] != nil else { break }
                isFurniture[index] = true
            }
        }
    }

    /// The lines of each page that has any.
    private func pages() -> [Range<Int>] {
        var pages: [Range<Int>] = []
        var start = 0
        for index in lines.indices where index + 1 == lines.count || lines[index + 1].page != lines[index].page {
            pages.append(start..<index + 1)
            start = index + 1
        }
        return pages
    }

    private func wording(of index: Int, isTop: Bool) -> Wording {
        let tokens = lines[index].line.tokens.prefix(Self.longest)
        let keys = tokens.map { table.tokens[$0].kind == .number ? TokenKey(number: 0) : table.tokens[$0].key }
        return Wording(keys: keys, isTop: isTop)
    }

    /// Whether a line with the same words stands on enough pages, and its numbers stay or count with the pages.
    private func isRepeated(_ places: [Int], among pages: Int) -> Bool {
        guard let first = places.first, places.count >= 2, places.count * 5 >= pages * 2,
            !lines[first].line.tokens.isEmpty, lines[first].line.tokens.count <= Self.longest
        else { return false }
        let origin = numbers(of: first)
        return places.allSatisfy { index in
            let pages = lines[index].page - lines[first].page
            let own = numbers(of: index)
            return own.count == origin.count && zip(own, origin).allSatisfy { $0 == $1 || $0 == $1 + pages }
        }
    }

    private func numbers(of index: Int) -> [Int] {
        lines[index].line.tokens.compactMap { token in
            table.tokens[token].kind == .number ? min(table.tokens[token].number ?? 0, 1 << 40) : nil
        }
    }

    /// Whether a line is the number of its page and nothing else: `3`, `- 3 -`, `Trang 3`, `3/12`.
    private func isNumber(_ index: Int) -> Bool {
        let tokens = lines[index].line.tokens
        guard let own = numbers(of: index).first, own == lines[index].page + 1, tokens.count <= 6 else { return false }
        let words = tokens.filter { table.tokens[$0].kind == .word }
        return words.isEmpty || words == [tokens.lowerBound] && table.tokens[tokens.lowerBound].key == Self.page
    }
}
