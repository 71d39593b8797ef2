internal import PartyDocsCore

/// Linked annotations while a person says which entities they refer to.
///
/// A value or relation that names the former entity follows the mention when this is the mention nearest to it, or the
/// only one that the entity had.
struct EntityRelinking {
    typealias Key = CorrectedFindings.Key

    private let text: String
    private var linked: LinkedFindings
    private var indices: [Key: Int] = [:]

    /// Takes what a linker made.
    ///
    /// - Parameters:
    ///   - linked: Annotations, entities and relations.
    ///   - text: The text.
    init(_ linked: LinkedFindings, text: String) {
        self.text = text
        self.linked = linked
        for (index, annotation) in linked.annotations.enumerated() where annotation.status != .rejected {
            indices[annotation.key] = index
        }
    }

    /// What the linker made, with the corrections.
    ///
    /// - Returns: Annotations, entities and relations.
    func result() -> LinkedFindings { linked }

    // MARK: Corrections

    /// Makes a mention refer to the entity of another.
    ///
    /// - Parameters:
    ///   - mention: The mention.
    ///   - other: The other mention.
    /// - Throws: When there is no such mention.
    mutating func link(_ mention: Key, to other: Key) throws(CorrectionProblem) {
        let index = try index(of: mention)
        let otherIndex = try self.index(of: other)
        if let entity = linked.annotations[otherIndex].entity { return move(index, to: entity) }
        guard let kind = EntityKind(of: other.kind) else { throw unknownKind(other.kind) }
        let entity = makeEntity(EntityDescription(name: words(of: otherIndex)), kind: kind)
        linked.annotations[otherIndex].entity = entity
        move(index, to: entity)
    }

    /// Makes a mention refer to an entity that a person describes.
    ///
    /// - Parameters:
    ///   - mention: The mention.
    ///   - description: The entity; one that is not known yet is made.
    /// - Throws: When there is no such mention, or several entities fit.
    mutating func link(_ mention: Key, to description: EntityDescription) throws(CorrectionProblem) {
        let index = try index(of: mention)
        guard let kind = description.kind ?? EntityKind(of: mention.kind) else { throw unknownKind(mention.kind) }
        let known = try position(of: description, kind: kind)
        let entity = known.map { linked.entities[$0].id } ?? makeEntity(description, kind: kind)
        if let known {
            for identifier in description.identifiers where !linked.entities[known].identifiers.contains(identifier) {
                linked.entities[known].identifiers.append(identifier)
            }
        }
        move(index, to: entity)
    }

    /// Makes a mention refer to no entity.
    ///
    /// - Parameter mention: The mention.
    /// - Throws: When there is no such mention.
    mutating func unlink(_ mention: Key) throws(CorrectionProblem) {
        move(try index(of: mention), to: nil)
    }

    private func index(of mention: Key) throws(CorrectionProblem) -> Int {
        if let index = indices[mention] { return index }
        if let other = linked.annotations.first(where: { $0.spans == mention.spans && $0.kind != mention.kind }) {
            throw CorrectionProblem(.kindDiffers, "the words are now found as \(other.kind.rawValue)")
        }
        throw CorrectionProblem(.annotationAbsent, "no such annotation is found any more")
    }

    private func unknownKind(_ kind: AnnotationKind) -> CorrectionProblem {
        CorrectionProblem(.entityKindUnknown, "an annotation of the kind \(kind.rawValue) implies no kind of entity")
    }

    // MARK: Entities

    /// The entity that shares an identifier with a description, else the only one of its name that it does not contradict.
    private func position(
        of description: EntityDescription,
        kind: EntityKind
    ) throws(CorrectionProblem) -> Int? {
        let ofKind = linked.entities.indices.filter { linked.entities[$0].kind == kind }
        let shared = ofKind.filter { index in
            linked.entities[index].identifiers.contains { description.identifiers.contains($0) }
        }
        if shared.count == 1 { return shared[0] }
        let possible = ofKind.filter { index in
            !linked.entities[index].identifiers.contains { known in
                description.identifiers.contains { $0.scheme == known.scheme && $0.value != known.value }
            }
        }
        let named = possible.filter { linked.entities[$0].name == description.name }
        let alsoNamed = possible.filter { linked.entities[$0].otherNames.contains(description.name) }
        for matches in [shared, named, alsoNamed] where !matches.isEmpty {
            if matches.count == 1 { return matches[0] }
            throw CorrectionProblem(.entityAmbiguous, "\(matches.count) entities of the text fit its description")
        }
        return nil
    }

    private mutating func makeEntity(_ description: EntityDescription, kind: EntityKind) -> Entity.ID {
        let taken = Set(linked.entities.map(\.id))
        var number = linked.entities.count + 1
        while taken.contains(Entity.ID("e\(number)")) { number += 1 }
        let id = Entity.ID("e\(number)")
        linked.entities.append(
            Entity(id: id, kind: kind, name: description.name, identifiers: description.identifiers)
        )
        return id
    }

    private func words(of index: Int) -> String {
        linked.annotations[index].spans.map { String(text[$0]) }.joined(separator: " ")
    }

    // MARK: Moving

    private mutating func move(_ index: Int, to new: Entity.ID?) {
        let old = linked.annotations[index].entity
        guard old != new else { return }
        let mentions = linked.annotations.indices.filter { old != nil && linked.annotations[$0].entity == old }
        linked.annotations[index].entity = new
        addName(of: index, to: new)
        guard let old else { return }
        let hulls = mentions.map { linked.annotations[$0].hull }
        let moved = linked.annotations[index].hull
        moveReferences(from: old, to: new) { place in
            hulls.count == 1 || hulls.min { $0.distance(to: place) < $1.distance(to: place) } == moved
        }
        removeName(of: index, from: old, among: mentions)
        if hulls.count == 1 { retire(old, for: new) }
    }

    private mutating func addName(of index: Int, to entity: Entity.ID?) {
        guard let position = linked.entities.firstIndex(where: { $0.id == entity }) else { return }
        let words = words(of: index)
        let known = linked.entities[position]
        if known.name != words, !known.otherNames.contains(words) { linked.entities[position].otherNames.append(words) }
    }

    private mutating func removeName(of index: Int, from entity: Entity.ID, among mentions: [Int]) {
        let words = words(of: index)
        guard !mentions.contains(where: { $0 != index && self.words(of: $0) == words }),
            let position = linked.entities.firstIndex(where: { $0.id == entity })
        else { return }
        linked.entities[position].otherNames.removeAll { $0 == words }
    }

    private mutating func moveReferences(
        from old: Entity.ID,
        to new: Entity.ID?,
        where follows: (TextSpan) -> Bool
    ) {
        for index in linked.annotations.indices where linked.annotations[index].value.refers(to: old) {
            guard follows(linked.annotations[index].hull) else { continue }
            linked.annotations[index].value.replaceReferences(to: old, with: new)
        }
        linked.relations = RelationRelinking(old: old, new: new).relations(linked.relations, where: follows)
    }

    /// Takes away an entity that nothing mentions any more.
    private mutating func retire(_ old: Entity.ID, for new: Entity.ID?) {
        for index in linked.entities.indices {
            linked.entities[index].reference?.replaceReferences(to: old, with: new)
            linked.entities[index].event?.replaceReferences(to: old, with: new)
        }
        linked.entities.removeAll { $0.id == old }
    }
}

extension EntityKind {
    /// The kind of entity that mentions of a kind refer to.
    fileprivate init?(of kind: AnnotationKind) {
        switch kind {
        case .person: self = .person
        case .organization: self = .organization
        case .citation: self = .document
        case .event: self = .event
        case .office: self = .office
        case .place: self = .place
        default: return nil
        }
    }
}
