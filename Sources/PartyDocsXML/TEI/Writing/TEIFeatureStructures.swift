internal import PartyDocsCore

/// Collects feature structures; one without features is left out.
struct TEIFeatureStructures {
    private(set) var all: [TEIFeatureStructure] = []
    private let identifiers: TEIIdentifiers

    init(identifiers: TEIIdentifiers) {
        self.identifiers = identifiers
    }

    mutating func add<Subject>(_ type: String, _ id: ModelID<Subject>, _ fill: (inout TEIFeatures) -> Void) {
        add(type, identifiers.reference(to: id), fill)
    }

    mutating func add(_ type: String, _ target: String?, _ fill: (inout TEIFeatures) -> Void) {
        var features = TEIFeatures()
        fill(&features)
        guard !features.isEmpty else { return }
        all.append(TEIFeatureStructure(type: type, target: target, features: features))
    }

    mutating func add(_ sections: [Section]) {
        for section in sections {
            add("section", section.id) { $0.add(section) }
            add(section.children)
        }
    }
}

extension TEIFeatures {
    fileprivate mutating func add(_ section: Section) {
        add("kind", unlessWord: section.kind.rawValue)
        add(section.fields)
    }
}
