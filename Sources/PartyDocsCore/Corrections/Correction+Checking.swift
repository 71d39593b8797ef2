extension Correction {
    /// Checks what the correction says by itself, without a text.
    ///
    /// - Throws: ``DocumentError`` for a value that no document may have, for words that are empty or blank, or for a
    ///   correction that corrects nothing.
    public func check() throws(DocumentError) {
        for anchors in anchorLists {
            guard !anchors.isEmpty else { throw DocumentError(.badSpan, "It names no words.") }
            for anchor in anchors { try Self.check(anchor) }
        }
        for target in targets where target.kind.rawValue.isEmpty {
            throw DocumentError(.badValue, "The annotation that it names has no kind.")
        }
        var draft = DocumentDraft(id: "d", text: "-", blocks: [Block(id: "b", kind: .paragraph, span: Self.span)])
        switch action {
        case .add(let addition): draft.annotations = [Self.annotation(addition.value, addition.form)]
        case .reject: break
        case .change(let change):
            guard change.value != nil || change.form != nil || change.anchors != nil else {
                throw DocumentError(.badValue, "It changes nothing.")
            }
            let value = change.value ?? .other(OtherValue(kind: "other"))
            draft.annotations = [Self.annotation(value, change.form)]
        case .link(let link): try Self.check(link, &draft)
        case .block(let block):
            guard block.kind != nil || block.level != nil || block.startsBlock else {
                throw DocumentError(.badValue, "It changes nothing.")
            }
            draft.blocks[0].kind = block.kind ?? .paragraph
            draft.blocks[0].level = block.level
        case .metadata(let metadata):
            draft.metadata.entries = metadata.values.map {
                MetadataEntry(name: metadata.name, value: $0, basis: .given)
            }
            if metadata.name.rawValue.isEmpty { throw DocumentError(.badValue, "It names no metadata.") }
        }
        _ = try Document(draft)
    }

    /// The places that the correction names, each a list of spans.
    package var anchorLists: [[TextAnchor]] {
        switch action {
        case .add(let addition): [addition.anchors]
        case .change(let change): [change.target.anchors] + (change.anchors.map { [$0] } ?? [])
        case .block(let block): [[block.anchor]]
        case .reject, .link, .metadata: targets.map(\.anchors)
        }
    }

    /// The annotations that the correction names.
    private var targets: [AnnotationTarget] {
        switch action {
        case .reject(let target): [target]
        case .change(let change): [change.target]
        case .link(let link):
            if case .mention(let other) = link.destination { [link.target, other] } else { [link.target] }
        case .add, .block, .metadata: []
        }
    }

    private static let span = TextSpan(utf8: 0..<1)

    private static func annotation(_ value: AnnotationValue, _ form: MentionForm?) -> Annotation {
        Annotation(
            id: "a",
            spans: [span],
            value: value.withoutReferences,
            form: form,
            makers: [Maker(kind: .person, name: "-")]
        )
    }

    private static func check(_ anchor: TextAnchor) throws(DocumentError) {
        var exact = anchor.quote.exact
        let isBlank = exact.withUTF8 { bytes in
            var position = 0
            while position < bytes.count {
                let length = WhiteSpace.length(in: bytes, at: position)
                if length == 0 { return false }
                position += length
            }
            return true
        }
        guard !isBlank else { throw DocumentError(.badSpan, "Its quote is empty or blank.") }
        if let position = anchor.position, position.start < 0 || position.end <= position.start {
            throw DocumentError(.badSpan, "Its place from \(position.start) to \(position.end) is none.")
        }
    }

    private static func check(_ link: EntityLink, _ draft: inout DocumentDraft) throws(DocumentError) {
        guard case .entity(let entity) = link.destination else { return }
        guard !entity.name.isEmpty else { throw DocumentError(.badValue, "The entity has no name.") }
        draft.entities = [
            Entity(id: "e", kind: entity.kind ?? .person, name: entity.name, identifiers: entity.identifiers)
        ]
    }
}
