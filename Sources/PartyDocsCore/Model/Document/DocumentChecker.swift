/// Checks the rules that make parts a ``Document``; one use, one document.
struct DocumentChecker {
    private let draft: DocumentDraft
    private var identifiers: Set<String> = []
    private var entities: Set<Entity.ID> = []

    init(_ draft: DocumentDraft) {
        self.draft = draft
    }

    consuming func check() throws(DocumentError) {
        guard NFC.isNormalized(draft.text) else {
            throw DocumentError(.textNotNormalized, "The text is not in Unicode NFC.")
        }
        try register(draft.id, as: "document")
        for entity in draft.entities {
            try register(entity.id, as: "entity")
            entities.insert(entity.id)
        }
        try checkBlocks()
        try checkSections(draft.sections, inside: 0..<draft.blocks.count)
        for annotation in draft.annotations { try check(annotation) }
        for entity in draft.entities { try check(entity) }
        for relation in draft.relations { try check(relation) }
        try checkMetadata()
        if let identity = draft.identity {
            try check(identity.reference, of: "the document's identity")
            for signer in identity.signers { try require(signer, by: "the document's identity") }
            for span in identity.spans { try check(span, of: "the document's identity") }
            try check(identity.fields, of: "the document's identity")
        }
        try checkProvenance()
        for diagnostic in draft.diagnostics {
            try check(diagnostic.severity, "severity of a diagnostic")
            if let span = diagnostic.span { try check(span, of: "a diagnostic") }
            for span in diagnostic.relatedSpans { try check(span, of: "a diagnostic") }
            try check(diagnostic.fields, of: "a diagnostic")
        }
        try check(draft.fields, of: "the document")
    }

    // MARK: Parts

    private mutating func checkBlocks() throws(DocumentError) {
        var previous = TextOffset.zero
        var earlier: Set<Block.ID> = []
        for block in draft.blocks {
            try register(block.id, as: "block")
            let owner = "block \(block.id)"
            try check(block.kind, "kind of \(owner)")
            try check(block.span, of: owner)
            guard !block.span.isEmpty else {
                throw DocumentError(.badBlockOrder, "The span of \(owner) is empty.", at: block.span.start)
            }
            guard block.span.start >= previous else {
                throw DocumentError(
                    .badBlockOrder,
                    "The span of \(owner) starts before the end of the block before it.",
                    at: block.span.start
                )
            }
            try checkGap(from: previous, to: block.span.start)
            previous = block.span.end
            if let level = block.level, level < 1 {
                throw DocumentError(.badValue, "The level of \(owner) is \(level), less than 1.")
            }
            try check(block.cells, of: owner, inside: block.span, mayBeEmpty: true)
            for span in [block.marker, block.credit].compactMap({ $0 }) {
                try check(span, of: owner, inside: block.span)
            }
            if let original = block.duplicateOf, !earlier.contains(original) {
                throw DocumentError(.unknownReference, "The \(owner) repeats \(original), which is no earlier block.")
            }
            earlier.insert(block.id)
            try check(block.fields, of: owner)
        }
        try checkGap(from: previous, to: TextOffset(utf8: draft.text.utf8.count))
    }

    private func checkGap(from start: TextOffset, to end: TextOffset) throws(DocumentError) {
        guard start < end else { return }
        let fault = draft.text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
            var position = start.utf8
            while position < end.utf8 {
                let length = WhiteSpace.length(in: bytes, at: position)
                if length == 0 { return position }
                position += length
            }
            return nil
        }
        if case .some(.some(let position)) = fault {
            throw DocumentError(
                .textOutsideBlocks,
                "Text other than white space lies outside every block.",
                at: TextOffset(utf8: position)
            )
        }
    }

    private mutating func checkSections(
        _ sections: [Section],
        inside parent: Range<Int>,
        depth: Int = 1
    ) throws(DocumentError) {
        var previous = parent.lowerBound
        for section in sections {
            try register(section.id, as: "section")
            try check(section.kind, "kind of section \(section.id)")
            guard !section.blocks.isEmpty, section.blocks.lowerBound >= previous,
                section.blocks.upperBound <= parent.upperBound
            else {
                throw DocumentError(
                    .badSection,
                    "The blocks of section \(section.id) are none, overlap a sibling's, or lie outside its parent."
                )
            }
            guard depth <= 64 else {
                throw DocumentError(.badSection, "The section \(section.id) lies deeper than 64 sections.")
            }
            previous = section.blocks.upperBound
            try checkSections(section.children, inside: section.blocks, depth: depth + 1)
            try check(section.fields, of: "section \(section.id)")
        }
    }

    private mutating func check(_ annotation: Annotation) throws(DocumentError) {
        try register(annotation.id, as: "annotation")
        let owner = "annotation \(annotation.id)"
        guard !annotation.spans.isEmpty else { throw DocumentError(.badSpan, "The \(owner) has no span.") }
        try check(annotation.spans, of: owner, inside: nil, mayBeEmpty: true)
        try check(annotation.makers, of: owner)
        try check(annotation.status, "status of \(owner)")
        try check(annotation.certainty, "certainty of \(owner)")
        if let form = annotation.form { try check(form, "form of \(owner)") }
        if let entity = annotation.entity { try require(entity, by: owner) }
        try check(annotation.value, of: owner)
        try check(annotation.fields, of: owner)
    }

    private func check(_ value: AnnotationValue, of owner: String) throws(DocumentError) {
        switch value {
        case .person(let value): try check(value.fields, of: owner)
        case .office(let value):
            try require(value.organization, by: owner)
            try require(value.holder, by: owner)
            if let standing = value.standing { try check(standing, "standing of \(owner)") }
            try check(value.fields, of: owner)
        case .organization(let value): try check(value.fields, of: owner)
        case .citation(let value):
            try check(value.reference, of: owner)
            try check(value.fields, of: owner)
        case .event(let value): try check(value, of: owner)
        case .date(let value):
            try check(value.temporal, of: owner)
            for span in value.yearEvidence { try check(span, of: owner) }
            if let weekday = value.weekday, !(1...7).contains(weekday) {
                throw DocumentError(.badValue, "The weekday of \(owner) is \(weekday), not 1 to 7.")
            }
            if let kind = value.dateKind { try check(kind, "kind of date of \(owner)") }
            if let basis = value.yearBasis { try check(basis, "basis of the year of \(owner)") }
            if let part = value.partOfDay { try check(part, "part of day of \(owner)") }
            try require(value.body, by: owner)
            try check(value.fields, of: owner)
        case .quantity(let value):
            try check(value.approximation, "approximation of \(owner)")
            if let verdict = value.arithmetic { try check(verdict, "verdict of \(owner)") }
            for number in [value.value, value.upperValue, value.numerator, value.denominator, value.percent] {
                guard let number, number.exponent.magnitude > 1_000 else { continue }
                throw DocumentError(.badValue, "A number of \(owner) has more than 1,000 zeros.")
            }
            try check(value.fields, of: owner)
        case .place(let value): try check(value.fields, of: owner)
        case .quotation(let value):
            try require(value.speaker, by: owner)
            try check(value.fields, of: owner)
        case .assessment(let value):
            try check(value.function, "function of \(owner)")
            try require(value.issuer, by: owner)
            try require(value.addressee, by: owner)
            try check(value.fields, of: owner)
        case .honorific(let value): try check(value.fields, of: owner)
        case .other(let value):
            try check(value.kind, "kind of \(owner)")
            guard !AnnotationKind.typed.contains(value.kind) else {
                throw DocumentError(
                    .badValue,
                    "The \(owner) is of the kind \(value.kind.rawValue), which has a type of its own."
                )
            }
            try check(value.fields, of: owner)
        }
    }

    private func check(_ event: EventValue, of owner: String) throws(DocumentError) {
        try require(event.body, by: owner)
        try require(event.place, by: owner)
        try check(event.term, of: owner)
        try check(event.date, of: owner)
        for chair in event.chairs { try require(chair, by: owner) }
        for participant in event.participants { try require(participant, by: owner) }
        if let status = event.status { try check(status, "status of the event of \(owner)") }
        try check(event.fields, of: owner)
    }

    private func check(_ reference: DocumentReference, of owner: String) throws(DocumentError) {
        try require(reference.issuer, by: owner)
        try check(reference.date, of: owner)
        try check(reference.fields, of: owner)
    }

    private func check(_ entity: Entity) throws(DocumentError) {
        let owner = "entity \(entity.id)"
        try check(entity.kind, "kind of \(owner)")
        if let reference = entity.reference { try check(reference, of: owner) }
        if let event = entity.event { try check(event, of: owner) }
        for identifier in entity.identifiers where identifier.scheme.isEmpty {
            throw DocumentError(.badValue, "An identifier of \(owner) names no scheme.")
        }
        try check(entity.fields, of: owner)
    }

    private mutating func check(_ relation: Relation) throws(DocumentError) {
        try register(relation.id, as: "relation")
        let owner = "relation \(relation.id)"
        try check(relation.kind, "kind of \(owner)")
        try require(relation.subject, by: owner)
        try require(relation.object, by: owner)
        if let standing = relation.standing { try check(standing, "standing of \(owner)") }
        try check(relation.period, of: owner)
        try check(relation.asOf, of: owner)
        for span in relation.evidence { try check(span, of: owner) }
        try check(relation.makers, of: owner)
        try check(relation.status, "status of \(owner)")
        try check(relation.certainty, "certainty of \(owner)")
        try check(relation.fields, of: owner)
    }

    private func checkMetadata() throws(DocumentError) {
        for entry in draft.metadata.entries {
            let owner = "metadata \(entry.name.rawValue)"
            try check(entry.name, "name of a metadata entry")
            try check(entry.basis, "basis of \(owner)")
            switch entry.value {
            case .identifier(let identifier) where identifier.scheme.isEmpty:
                throw DocumentError(.badValue, "An identifier of \(owner) names no scheme.")
            case .date(let date): try check(date, of: owner)
            case .identifier, .text: break
            }
            for span in entry.spans { try check(span, of: owner) }
            try check(entry.fields, of: owner)
        }
    }

    private func checkProvenance() throws(DocumentError) {
        for source in draft.provenance.sources {
            let owner = "source \(source.name ?? "without a name")"
            guard source.byteCount >= 0 else {
                throw DocumentError(.badValue, "The byte count of \(owner) is negative.")
            }
            let digest = source.sha256.utf8
            guard digest.count == 64, digest.allSatisfy({ $0.isASCIIDigit || $0 &- UInt8(ascii: "a") < 6 }) else {
                throw DocumentError(.badValue, "The SHA-256 of \(owner) is not 64 lower-case hexadecimal digits.")
            }
            guard !source.encoding.isEmpty else {
                throw DocumentError(.badValue, "The encoding of \(owner) is empty.")
            }
            var byte = 0
            var offset = TextOffset.zero
            for edit in source.edits {
                try check(edit.span, of: owner)
                try check(edit.reason, "reason of an edit of \(owner)")
                guard edit.sourceRange.lowerBound >= byte, edit.sourceRange.upperBound <= source.byteCount,
                    edit.span.start >= offset, edit.original.count == edit.sourceRange.count
                else {
                    throw DocumentError(
                        .badValue,
                        "The edits of \(owner) overlap, are out of order, or lie outside its bytes.",
                        at: edit.span.start
                    )
                }
                byte = edit.sourceRange.upperBound
                offset = edit.span.end
            }
            try check(source.fields, of: owner)
        }
        for maker in draft.provenance.makers { try check(maker, of: "the provenance") }
        try check(draft.provenance.fields, of: "the provenance")
    }

    // MARK: Rules

    private mutating func register<Subject>(
        _ id: ModelID<Subject>,
        as kind: String
    ) throws(DocumentError) {
        guard id.isValid else {
            throw DocumentError(
                .badIdentifier,
                "The \(kind) id \"\(id)\" is not an ASCII NCName of at most 64 characters."
            )
        }
        guard identifiers.insert(id.rawValue).inserted else {
            throw DocumentError(.duplicateIdentifier, "The id \(id) of a \(kind) is used twice in the document.")
        }
    }

    private func require(_ entity: Entity.ID?, by owner: String) throws(DocumentError) {
        if let entity, !entities.contains(entity) {
            throw DocumentError(.unknownReference, "The \(owner) refers to the entity \(entity), which does not exist.")
        }
    }

    private func check(
        _ span: TextSpan,
        of owner: String,
        inside outer: TextSpan? = nil
    ) throws(DocumentError) {
        guard span.start <= span.end, draft.text.isScalarBoundary(span.start), draft.text.isScalarBoundary(span.end)
        else {
            throw DocumentError(
                .badSpan,
                "The span \(span) of \(owner) ends before it starts, leaves the text or cuts a character.",
                at: span.start
            )
        }
        if let outer, !outer.contains(span) {
            throw DocumentError(.badSpan, "The span \(span) of \(owner) lies outside \(outer).", at: span.start)
        }
    }

    private func check(
        _ spans: [TextSpan],
        of owner: String,
        inside outer: TextSpan?,
        mayBeEmpty: Bool
    ) throws(DocumentError) {
        var previous: TextOffset?
        for span in spans {
            try check(span, of: owner, inside: outer)
            if let previous, span.start < previous {
                throw DocumentError(.badSpan, "The spans of \(owner) overlap or are out of order.", at: span.start)
            }
            previous = span.end
        }
    }

    /// A period without any moment says nothing, and no file can hold it.
    private func check(_ temporal: TemporalValue?, of owner: String) throws(DocumentError) {
        guard case .period(let start, let end) = temporal else { return }
        if case .moment = start { return }
        if case .moment = end { return }
        throw DocumentError(.badValue, "A period of \(owner) has neither a start nor an end.")
    }

    private func check(_ makers: [Maker], of owner: String) throws(DocumentError) {
        guard !makers.isEmpty else { throw DocumentError(.badValue, "The \(owner) names no maker.") }
        for maker in makers { try check(maker, of: owner) }
    }

    private func check(_ maker: Maker, of owner: String) throws(DocumentError) {
        try check(maker.kind, "kind of a maker of \(owner)")
        guard !maker.name.isEmpty else { throw DocumentError(.badValue, "A maker of \(owner) has no name.") }
    }

    private func check(_ term: some VocabularyTerm, _ what: String) throws(DocumentError) {
        guard !term.rawValue.isEmpty else { throw DocumentError(.badValue, "The \(what) is empty.") }
    }

    private func check(_ fields: Fields, of owner: String) throws(DocumentError) {
        try FieldsChecker.check(fields, of: owner)
    }
}
