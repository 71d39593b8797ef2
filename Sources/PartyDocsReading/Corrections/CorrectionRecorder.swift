public import PartyDocsCore

/// Writes down corrections of one document as a person makes them.
///
/// ```swift
/// var recorder = CorrectionRecorder(of: document, by: "Lê Thị Tâm")
/// for mention in document.annotations(of: .place) { recorder.reject(mention, note: "A street.") }
/// recorder.set(.outlet, to: [.text("Báo Sông Mây")])
/// let file = try CorrectionFormat().bytes(of: [recorder.corrections])
/// ```
public struct CorrectionRecorder: Sendable {
    private static let blockQuoteLength = 24

    private let anchors: AnchorMaker
    /// What was written down so far.
    public private(set) var corrections: CorrectionSet

    /// Begins with nothing.
    ///
    /// - Parameters:
    ///   - document: The document as it was read; its spans are those that corrections name.
    ///   - author: The name of the person.
    public init(of document: Document, by author: String) {
        anchors = AnchorMaker(document.text)
        corrections = CorrectionSet(
            textSHA256: SHA256Digest.hexadecimal(of: document.text),
            author: author,
            documentID: document.id,
            sourceName: document.provenance.sources.first?.name
        )
    }

    /// Makes words a mention, or confirms one.
    ///
    /// - Parameters:
    ///   - value: What the words are.
    ///   - span: The words.
    ///   - form: How the text words the mention.
    ///   - note: Why, in the person's words.
    public mutating func add(
        _ value: AnnotationValue,
        at span: TextSpan,
        form: MentionForm? = nil,
        note: String? = nil
    ) {
        add(value, at: [span], form: form, note: note)
    }

    /// Makes words of several places one mention, or confirms one.
    ///
    /// - Parameters:
    ///   - value: What the words are.
    ///   - spans: The words, in order.
    ///   - form: How the text words the mention.
    ///   - note: Why, in the person's words.
    public mutating func add(
        _ value: AnnotationValue,
        at spans: [TextSpan],
        form: MentionForm? = nil,
        note: String? = nil
    ) {
        let addition = AnnotationAddition(value.withoutReferences, form: form, at: spans.map(anchors.anchor))
        record(.add(addition), note)
    }

    /// Makes an annotation none.
    ///
    /// - Parameters:
    ///   - annotation: The annotation.
    ///   - note: Why, in the person's words.
    public mutating func reject(_ annotation: Annotation, note: String? = nil) {
        record(.reject(target(annotation)), note)
    }

    /// Makes an annotation another.
    ///
    /// - Parameters:
    ///   - annotation: The annotation.
    ///   - value: What it is, kind included; nil when only its words change.
    ///   - span: The words that it has instead; nil when they stay.
    ///   - form: How the text words the mention; nil when that stays.
    ///   - note: Why, in the person's words.
    public mutating func change(
        _ annotation: Annotation,
        to value: AnnotationValue? = nil,
        at span: TextSpan? = nil,
        form: MentionForm? = nil,
        note: String? = nil
    ) {
        let change = AnnotationChange(
            target(annotation),
            to: value?.withoutReferences,
            form: form,
            at: span.map { [anchors.anchor(of: $0)] }
        )
        record(.change(change), note)
    }

    /// Makes a mention refer to the entity of another.
    ///
    /// - Parameters:
    ///   - annotation: The mention.
    ///   - other: The other mention.
    ///   - note: Why, in the person's words.
    public mutating func link(_ annotation: Annotation, toEntityOf other: Annotation, note: String? = nil) {
        record(.link(EntityLink(target(annotation), to: .mention(target(other)))), note)
    }

    /// Makes a mention refer to an entity by its name and identifiers, or to none.
    ///
    /// - Parameters:
    ///   - annotation: The mention.
    ///   - entity: The entity; nil for none.
    ///   - note: Why, in the person's words.
    public mutating func link(_ annotation: Annotation, to entity: EntityDescription?, note: String? = nil) {
        record(.link(EntityLink(target(annotation), to: entity.map { .entity($0) } ?? .nothing)), note)
    }

    /// Gives a block another kind or level.
    ///
    /// - Parameters:
    ///   - block: The block.
    ///   - kind: What it is; nil when that stays.
    ///   - level: The depth of a heading or list item, from 1; nil when that stays.
    ///   - note: Why, in the person's words.
    public mutating func change(_ block: Block, to kind: BlockKind?, level: Int? = nil, note: String? = nil) {
        let anchor = anchors.anchor(ofStartOf: block.span, length: Self.blockQuoteLength)
        record(.block(BlockCorrection(at: anchor, kind: kind, level: level)), note)
    }

    /// Makes a block begin inside another.
    ///
    /// - Parameters:
    ///   - span: The first words of the block.
    ///   - kind: What it is; nil for what the whole was.
    ///   - note: Why, in the person's words.
    public mutating func beginBlock(at span: TextSpan, kind: BlockKind? = nil, note: String? = nil) {
        record(.block(BlockCorrection(at: anchors.anchor(of: span), kind: kind, startsBlock: true)), note)
    }

    /// Gives metadata other values.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - values: All values of that name; none takes it away.
    ///   - note: Why, in the person's words.
    public mutating func set(_ name: MetadataName, to values: [MetadataEntry.Value], note: String? = nil) {
        record(.metadata(MetadataCorrection(name, to: values)), note)
    }

    private mutating func record(_ action: Correction.Action, _ note: String?) {
        corrections.corrections.append(Correction(action, note: note))
    }

    private func target(_ annotation: Annotation) -> AnnotationTarget {
        AnnotationTarget(annotation.kind, at: annotation.spans.map(anchors.anchor))
    }
}
