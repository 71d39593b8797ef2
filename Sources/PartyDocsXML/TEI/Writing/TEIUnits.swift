internal import PartyDocsCore

/// The units that the quantities of a document are counted in, each once, with its `xml:id`.
struct TEIUnits {
    private(set) var all: [(unit: String, id: String)] = []
    private var positions: [[UInt8]: Int] = [:]

    init(_ document: Document, identifiers: inout TEIIdentifiers) {
        for annotation in document.annotations {
            guard case .quantity(let quantity) = annotation.value, let unit = quantity.unit else { continue }
            let key = Array(unit.utf8)
            guard positions[key] == nil else { continue }
            positions[key] = all.count
            all.append((unit, identifiers.make("unit-\(all.count + 1)")))
        }
    }

    /// A reference to a unit.
    func reference(to unit: String) -> String? {
        positions[Array(unit.utf8)].map { "#" + all[$0].id }
    }
}
