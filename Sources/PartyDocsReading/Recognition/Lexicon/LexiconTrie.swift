/// The terms of a lexicon as a trie over token keys, its edges in one hash table.
struct LexiconTrie: Sendable {
    private struct Edge {
        var parent: UInt32
        var child: UInt32
        var key: UInt64
    }

    /// The edges, open addressing with linear probing; a free slot has no child.
    private var edges: [Edge]
    /// The last added term of each node, -1 for none.
    private var lastTerm: [Int32] = [-1]
    /// The term of the same node that was added before a term, -1 for none.
    private var previousTerm: [Int32] = []
    private var rules: [LexiconTerm.LetterCaseRule] = []
    /// The case of the words of each term whose rule is exact; empty for the others.
    private var cases: [[LetterCase]] = []
    private let mask: Int

    init(_ terms: [LexiconTerm]) {
        var keys: [[TokenKey]] = []
        keys.reserveCapacity(terms.count)
        var count = 0
        var tokens: [Token] = []
        for term in terms {
            tokens.removeAll(keepingCapacity: true)
            var name = term.name
            name.withUTF8 { Tokenizer(bytes: $0, range: 0..<$0.count).scan(into: &tokens) }
            keys.append(tokens.map(\.key))
            cases.append(term.letterCase == .exact ? tokens.map(\.letterCase) : [])
            rules.append(term.letterCase)
            count += tokens.count
        }
        var capacity = 16
        while capacity < count * 2 { capacity *= 2 }
        mask = capacity - 1
        edges = Array(repeating: Edge(parent: 0, child: 0, key: 0), count: capacity)
        previousTerm.reserveCapacity(terms.count)
        for (term, keys) in keys.enumerated() {
            previousTerm.append(-1)
            guard !keys.isEmpty else { continue }
            let node = keys.reduce(0) { insertEdge(from: $0, $1.bits) }
            previousTerm[term] = lastTerm[node]
            lastTerm[node] = Int32(term)
        }
    }

    /// Calls a closure with each term that begins at a position: shorter ones first, of one length the latest first.
    ///
    /// - Parameters:
    ///   - text: The tokens.
    ///   - index: The position of the first token.
    ///   - limit: The end of the tokens to look at.
    ///   - body: Called with the position after the term and its number.
    func forEachTerm(in text: TokenizedText, at index: Int, limit: Int, _ body: (Int, Int) -> Void) {
        var node = 0
        var position = index
        while position < limit, let child = child(of: node, text[position].key.bits) {
            node = child
            position += 1
            var term = Int(lastTerm[node])
            while term >= 0 {
                if hasCase(of: term, text, at: index) { body(position, term) }
                term = Int(previousTerm[term])
            }
        }
    }

    private func hasCase(of term: Int, _ text: TokenizedText, at index: Int) -> Bool {
        switch rules[term] {
        case .any: return true
        case .initial: return text[index].kind != .word || text[index].isCapitalized
        case .exact:
            for (offset, letterCase) in cases[term].enumerated() where text[index + offset].letterCase != letterCase {
                return false
            }
            return true
        }
    }

    private func child(of parent: Int, _ key: UInt64) -> Int? {
        var slot = slot(parent, key)
        while edges[slot].child != 0 {
            if edges[slot].parent == parent, edges[slot].key == key { return Int(edges[slot].child) }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private mutating func insertEdge(from parent: Int, _ key: UInt64) -> Int {
        if let child = child(of: parent, key) { return child }
        var slot = slot(parent, key)
        while edges[slot].child != 0 { slot = (slot + 1) & mask }
        let child = lastTerm.count
        lastTerm.append(-1)
        edges[slot] = Edge(parent: UInt32(parent), child: UInt32(child), key: key)
        return child
    }

    private func slot(_ parent: Int, _ key: UInt64) -> Int {
        let mixed = (key ^ UInt64(parent) &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
        return Int(truncatingIfNeeded: mixed >> 32) & mask
    }
}
