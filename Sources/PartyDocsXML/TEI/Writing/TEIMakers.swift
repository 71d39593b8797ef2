internal import PartyDocsCore

/// The makers of all that a document holds, each once, with its `xml:id`.
struct TEIMakers {
    private(set) var all: [(maker: Maker, id: String)] = []
    private var positions: [Maker: Int] = [:]

    init(_ document: Document, identifiers: inout TEIIdentifiers) {
        for maker in document.provenance.makers { add(maker, &identifiers) }
        for annotation in document.annotations {
            for maker in annotation.makers { add(maker, &identifiers) }
        }
        for relation in document.relations {
            for maker in relation.makers { add(maker, &identifiers) }
        }
        for diagnostic in document.diagnostics {
            if let maker = diagnostic.maker { add(maker, &identifiers) }
        }
    }

    /// References to makers, for the attribute `resp`.
    func references(to makers: [Maker]) -> String {
        makers.compactMap { positions[$0] }.map { "#" + all[$0].id }.joined(separator: " ")
    }

    private mutating func add(_ maker: Maker, _ identifiers: inout TEIIdentifiers) {
        guard positions[maker] == nil else { return }
        positions[maker] = all.count
        all.append((maker, identifiers.make("maker-\(all.count + 1)")))
    }
}
