import PartyDocsCore
import PartyDocsTestKit

/// Sets of corrections by chance, with values of every kind.
struct RandomCorrections {
    private var random: SeededGenerator
    private let seed: UInt64

    init(seed: UInt64) {
        self.seed = seed
        random = SeededGenerator(seed: seed)
    }

    /// The sets.
    func make() -> [CorrectionSet] {
        var copy = self
        return (0..<copy.random.number(in: 0...3)).map { copy.set(number: $0) }
    }

    private mutating func set(number: Int) -> CorrectionSet {
        var set = CorrectionSet(textSHA256: String(repeating: "5e", count: 32), author: words())
        if random.chance(50) { set.documentID = Document.ID("d-\(number)") }
        if random.chance(50) { set.sourceName = words() + ".txt" }
        if random.chance(50) { set.made = Moment("2024-05-06T07:08:09Z") }
        if random.chance(50) { set.note = words() }
        let values = RandomDocument.make(seed: seed &* 31 &+ UInt64(number)).annotations
            .map(\.value.withoutReferences)
        for value in values {
            set.corrections.append(Correction(action(value), note: random.chance(30) ? words() : nil))
            if random.chance(20) { set.corrections[set.corrections.count - 1].made = Moment("2024-05") }
        }
        return set
    }

    private mutating func action(_ value: AnnotationValue) -> Correction.Action {
        switch random.number(in: 0...7) {
        case 0: return .reject(target(value.kind))
        case 1: return .change(AnnotationChange(target("person"), to: value, form: .short))
        case 2: return .change(AnnotationChange(target(value.kind), at: anchors()))
        case 3: return .link(EntityLink(target(value.kind), to: destination()))
        case 4:
            let starts = random.chance(50)
            return .block(BlockCorrection(at: anchor(), kind: starts ? nil : .caption, level: 2, startsBlock: starts))
        case 5: return .metadata(MetadataCorrection(.published, to: metadata()))
        default: return .add(AnnotationAddition(value, form: random.chance(50) ? .named : nil, at: anchors()))
        }
    }

    private mutating func destination() -> EntityLink.Destination {
        switch random.number(in: 0...2) {
        case 0: .mention(target(.event))
        case 1:
            .entity(
                EntityDescription(
                    name: words(),
                    kind: random.chance(50) ? .place : nil,
                    identifiers: random.chance(50) ? [ExternalIdentifier(scheme: "s", value: words())] : []
                )
            )
        default: .nothing
        }
    }

    private mutating func metadata() -> [MetadataEntry.Value] {
        let date = TemporalValue("2020-04/..").map { MetadataEntry.Value.date($0) }
        return [.text(words()), .identifier(ExternalIdentifier(scheme: "doi", value: words()))]
            + [date].compactMap { $0 }
    }

    private mutating func target(_ kind: AnnotationKind) -> AnnotationTarget { AnnotationTarget(kind, at: anchors()) }

    private mutating func anchors() -> [TextAnchor] {
        (0..<random.number(in: 1...3)).map { _ in anchor() }
    }

    private mutating func anchor() -> TextAnchor {
        let start = random.number(in: 0...5_000)
        return TextAnchor(
            TextQuoteSelector(
                exact: words(),
                prefix: random.chance(70) ? words() : nil,
                suffix: random.chance(70) ? "\n" + words() : nil
            ),
            at: random.chance(70) ? TextPositionSelector(start: start, end: start + 7) : nil
        )
    }

    private mutating func words() -> String {
        (0..<random.number(in: 1...3)).map { _ in random.pick(["Đảng ủy", "\"K\"", "a\\b", "\u{1}\t", "𠮷", "Ờ"]) }
            .joined(separator: " ") + "."
    }
}
