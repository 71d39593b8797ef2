internal import PartyDocsCore

/// The elements and texts of a page, as the parser nests them.
struct PageTree {
    /// An element.
    struct Node {
        let element: HTMLElement
        /// The index of its name in ``PageTree/names``.
        let name: Int
        /// The index of the element that holds it; nil for the outermost.
        let parent: Int?
        /// The number of elements that hold it.
        let depth: Int
        /// Its place among the elements of its name in its parent, from 1.
        let ordinal: Int
        /// Its attributes, in ``PageTree/attributes``.
        let attributes: Range<Int>
        /// The index after the last element that it holds.
        var end: Int
        /// The text in it, in ``PageTree/pieces``.
        var pieces: Range<Int>
    }

    /// An attribute with its value.
    struct Attribute {
        let attribute: HTMLAttribute
        let value: String
    }

    /// A run of text.
    struct Piece {
        /// Where the page has it.
        let source: Range<Int>
        /// Its bytes in ``PageTree/replacements``, where the page writes them otherwise: by a reference.
        let replacement: Range<Int>?
        /// The index of the element that holds it.
        let node: Int
    }

    /// What comes next on a way through the page.
    enum Step {
        case open(Int)
        case close(Int)
        case text(Int)
    }

    /// The page, well-formed UTF-8.
    let page: [UInt8]
    /// The page as it was parsed, as long: some marks are spaces.
    let source: [UInt8]
    /// The elements, each after the one that holds it.
    var nodes: [Node] = []
    var attributes: [Attribute] = []
    var pieces: [Piece] = []
    var replacements: [UInt8] = []
    var steps: [Step] = []
    var names: [String] = []
    /// How many elements of a name a parent holds.
    var counts: [SiblingKey: Int] = [:]

    struct SiblingKey: Hashable {
        let parent: Int?
        let name: Int
    }

    init(page: [UInt8], source: [UInt8]) {
        self.page = page
        self.source = source
    }

    /// The value of an attribute; empty for one without a value, nil where the element has none.
    ///
    /// - Parameters:
    ///   - attribute: The attribute.
    ///   - node: The index of the element.
    /// - Returns: The value.
    func value(_ attribute: HTMLAttribute, of node: Int) -> String? {
        attributes[nodes[node].attributes].first { $0.attribute == attribute }?.value
    }

    /// The elements from one outwards.
    ///
    /// - Parameter node: The index of the innermost.
    /// - Returns: The indexes, the outermost last.
    func ancestors(from node: Int) -> some Sequence<Int> {
        sequence(first: node) { nodes[$0].parent }
    }

    /// Whether an element is another or lies in it.
    func contains(_ outer: Int, _ inner: Int) -> Bool {
        outer <= inner && inner < nodes[outer].end
    }

    /// The bytes of a piece of text.
    func bytes(of piece: Piece) -> ArraySlice<UInt8> {
        piece.replacement.map { replacements[$0] } ?? source[piece.source]
    }

    /// All text of an element, as it stands, such as that of a script or title.
    func text(of node: Int) -> String {
        String(decoding: pieces[nodes[node].pieces].flatMap { bytes(of: $0) }, as: UTF8.self)
    }

    // MARK: Paths

    private static let deepestPath = 64

    /// Where an element stands, as an XPath over the tree of the parser: `/html/body/div[2]/p`.
    ///
    /// - Parameter node: The index of the element.
    /// - Returns: The path; nil for one that more than 64 others hold.
    func path(of node: Int) -> String? {
        guard nodes[node].depth < Self.deepestPath else { return nil }
        var steps: [String] = []
        for index in ancestors(from: node) {
            let node = nodes[index]
            let isOne = counts[SiblingKey(parent: node.parent, name: node.name)] == 1
            let name = names[node.name]
            guard name.utf8.allSatisfy({ $0.isNameByte }) else { return nil }
            steps.append(isOne ? name : "\(name)[\(node.ordinal)]")
        }
        return "/" + steps.reversed().joined(separator: "/")
    }
}

extension UInt8 {
    fileprivate var isNameByte: Bool {
        isASCIILetter || isASCIIDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
    }
}
