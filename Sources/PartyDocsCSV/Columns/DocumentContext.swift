internal import PartyDocsCore

/// A document with what its rows look up again and again.
final class DocumentContext {
    let document: Document
    private let scalars: TextOffsetIndex
    private let entityNames: [Entity.ID: String]

    init(_ document: Document) {
        self.document = document
        scalars = TextOffsetIndex(document.text, unit: .unicodeScalar)
        entityNames = Dictionary(document.entities.map { ($0.id, $0.name) }) { first, _ in first }
    }

    /// The number of Unicode scalars of the text.
    var scalarCount: Int { scalars.count }

    /// An offset in Unicode scalars.
    func scalar(_ offset: TextOffset) -> Int? { scalars.position(of: offset) }

    /// Spans in Unicode scalars, as `start-end start-end`.
    func scalars(_ spans: [TextSpan]) -> String {
        spans.compactMap { scalars.range(of: $0) }.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: " ")
    }

    /// The name of an entity.
    func name(of entity: Entity.ID?) -> String? { entity.flatMap { entityNames[$0] } }
}
