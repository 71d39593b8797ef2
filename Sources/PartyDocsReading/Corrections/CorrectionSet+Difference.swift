public import PartyDocsCore

extension CorrectionSet {
    /// Makes corrections of the difference between a document as it was read and as a person edited it; nil when their
    /// texts differ.
    ///
    /// Compared are annotations by kind and spans (what is gone or rejected is rejected, what is new or changed is
    /// added), the entities they refer to by identifier, the kinds and levels of blocks and where they begin, and
    /// metadata by name. Entities, relations and sections themselves have no corrections, nor have joined blocks.
    ///
    /// - Parameters:
    ///   - read: The document as it was read.
    ///   - edited: The document as the person wants it, of the same text.
    ///   - author: The name of the person.
    public init?(from read: Document, to edited: Document, by author: String) {
        guard read.text.utf8.elementsEqual(edited.text.utf8) else { return nil }
        var difference = DocumentDifference(from: read, to: edited, by: author)
        difference.compareBlocks()
        difference.compareMetadata()
        difference.compareAnnotations()
        difference.compareEntities()
        self = difference.recorder.corrections
    }
}

/// What a person changed in a document.
private struct DocumentDifference {
    let read: Document
    let edited: Document
    var recorder: CorrectionRecorder

    init(from read: Document, to edited: Document, by author: String) {
        self.read = read
        self.edited = edited
        recorder = CorrectionRecorder(of: read, by: author)
    }

    mutating func compareBlocks() {
        let known = Dictionary(read.blocks.map { ($0.span.start, $0) }) { first, _ in first }
        var last: Block?
        for block in edited.blocks {
            if let old = known[block.span.start] { last = old }
            guard let last else { continue }
            let level = block.level == last.level ? nil : block.level
            if last.span.start != block.span.start {
                recorder.beginBlock(at: firstWords(of: block), kind: block.kind)
            } else if block.kind != last.kind || level != nil {
                recorder.change(block, to: block.kind, level: level)
            }
        }
    }

    private func firstWords(of block: Block) -> TextSpan {
        let words = edited[block.span].unicodeScalars.prefix(24)
        let length = words.reduce(0) { $0 + UTF8.width($1) }
        return TextSpan(utf8: block.span.start.utf8..<block.span.start.utf8 + length)
    }

    mutating func compareMetadata() {
        var names: [MetadataName] = []
        for entry in read.metadata.entries + edited.metadata.entries where !names.contains(entry.name) {
            names.append(entry.name)
        }
        for name in names {
            let values = edited.metadata.all(name).map(\.value)
            if values != read.metadata.all(name).map(\.value) { recorder.set(name, to: values) }
        }
    }

    mutating func compareAnnotations() {
        let wanted = Dictionary(
            edited.annotations.filter { $0.status != .rejected }.map { ($0.key, $0) }
        ) { first, _ in first }
        var known: [CorrectedFindings.Key: Annotation] = [:]
        for annotation in read.annotations where annotation.status != .rejected {
            known[annotation.key] = annotation
            if wanted[annotation.key] == nil { recorder.reject(annotation) }
        }
        for annotation in edited.annotations where annotation.status != .rejected {
            let old = known[annotation.key]
            let isConfirmed = annotation.status == .confirmed && old?.status != .confirmed
            guard
                isConfirmed || annotation.form != old?.form
                    || annotation.value.withoutReferences != old?.value.withoutReferences
            else { continue }
            recorder.add(annotation.value, at: annotation.spans, form: annotation.form)
        }
    }

    mutating func compareEntities() {
        let known = Dictionary(
            read.annotations.filter { $0.status != .rejected }.map { ($0.key, $0.entity) }
        ) { first, _ in first }
        let entities = Dictionary(edited.entities.map { ($0.id, $0) }) { first, _ in first }
        for annotation in edited.annotations where annotation.status != .rejected {
            guard let old = known[annotation.key], old != annotation.entity else { continue }
            let entity = annotation.entity.flatMap { entities[$0] }
            recorder.link(
                annotation,
                to: entity.map { EntityDescription(name: $0.name, kind: $0.kind, identifiers: $0.identifiers) }
            )
        }
    }
}
