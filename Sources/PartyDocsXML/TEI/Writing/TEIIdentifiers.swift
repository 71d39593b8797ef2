internal import PartyDocsCore

/// Gives every element of a file an `xml:id` of its own.
///
/// In a single document a thing of the model keeps its identifier. In a collection the identifier of the document
/// comes first, with a full stop between; full stops in the identifier of the document are doubled, so that no two
/// things get one `xml:id`.
struct TEIIdentifiers {
    /// The `xml:id` of the document.
    let document: String
    private let prefix: String
    private var taken: Set<String>

    init(_ document: Document, in shape: ExportJob.Shape) {
        switch shape {
        case .single:
            self.document = document.id.rawValue
            prefix = ""
        case .collection:
            let parts = document.id.rawValue.split(separator: ".", omittingEmptySubsequences: false)
            self.document = parts.joined(separator: "..")
            prefix = self.document + "."
        }
        taken = [document.id.rawValue]
        for block in document.blocks { taken.insert(block.id.rawValue) }
        for annotation in document.annotations { taken.insert(annotation.id.rawValue) }
        for entity in document.entities { taken.insert(entity.id.rawValue) }
        for relation in document.relations { taken.insert(relation.id.rawValue) }
        take(document.sections)
    }

    /// The `xml:id` of a thing of the model.
    func callAsFunction<Subject>(_ id: ModelID<Subject>) -> String { prefix + id.rawValue }

    /// A reference to a thing of the model.
    func reference<Subject>(to id: ModelID<Subject>) -> String { "#" + prefix + id.rawValue }

    /// An `xml:id` that nothing else of the document has.
    ///
    /// - Parameter base: What it begins with, an ASCII NCName.
    /// - Returns: The `xml:id`.
    mutating func make(_ base: String) -> String {
        var id = base
        while !taken.insert(id).inserted { id += "_" }
        return prefix + id
    }

    private mutating func take(_ sections: [Section]) {
        for section in sections {
            taken.insert(section.id.rawValue)
            take(section.children)
        }
    }
}
