internal import PartyDocsCore

/// What documents say of one official document.
struct WorkTally: Sendable {
    private(set) var spellings = SpellingTally()
    private var references: Set<DocumentReference> = []

    mutating func add(_ sighting: WorkSighting) {
        spellings.add(sighting.name)
        references.insert(sighting.reference)
    }

    mutating func add(_ other: WorkTally) {
        spellings.add(other.spellings)
        references.formUnion(other.references)
    }

    /// A reference with what is not stated in it taken from those of the tally, in an order of their own.
    func completing(_ reference: DocumentReference?) -> DocumentReference {
        var complete = reference ?? DocumentReference()
        for reference in references.sorted(by: { Self.text($0).precedes(Self.text($1)) }) {
            complete.fill(from: reference)
        }
        return complete
    }

    private static func text(_ reference: DocumentReference) -> String {
        let parts: [String?] = [
            reference.symbol, reference.documentKind, reference.numberAsWritten, reference.issuerAsWritten,
            reference.subject, reference.date?.description, reference.kindCandidates.joined(separator: ","),
        ]
        return parts.map { $0 ?? "" }.joined(separator: "\u{1F}") + WorkFacts(reference).serialized
    }
}
