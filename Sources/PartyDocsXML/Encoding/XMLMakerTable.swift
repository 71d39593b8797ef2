internal import PartyDocsCore

/// The makers of a document, each once, numbered from 1 in the order of first use.
struct XMLMakerTable {
    private(set) var makers: [Maker] = []
    private var numbers: [Maker: Int] = [:]

    init(_ document: Document) {
        for maker in document.provenance.makers { insert(maker) }
        for annotation in document.annotations { annotation.makers.forEach { insert($0) } }
        for relation in document.relations { relation.makers.forEach { insert($0) } }
        for case let maker? in document.diagnostics.map(\.maker) { insert(maker) }
    }

    private mutating func insert(_ maker: Maker) {
        guard numbers[maker] == nil else { return }
        makers.append(maker)
        numbers[maker] = makers.count
    }

    /// The numbers of makers of this document, separated by spaces; nil when there are none.
    func list(_ makers: [Maker]) -> String? {
        makers.isEmpty ? nil : makers.map { String(numbers[$0] ?? 0) }.joined(separator: " ")
    }
}
