internal import PartyDocsCore
internal import PartyDocsTestKit
internal import Synchronization
internal import Testing

/// A reader of ASCII lines that keeps the contract, or breaks it in one way.
private struct LineReader: DocumentReader {
    enum Fault: CaseIterable {
        case refusesAll, countsReadings, losesBytes, forgetsSource, errsWithoutReason, errsOutside, breaksModel,
            refusesOnce
    }

    static let readings = Mutex(0)
    var fault: Fault?

    func read(_ source: SourceDocument) throws(ReadError) -> Document {
        let reading = Self.readings.withLock { readings in
            readings += 1
            return readings
        }
        if fault == .refusesAll { throw ReadError(.empty, "No.") }
        if let place = source.bytes.firstIndex(where: { $0 >= 0x80 || $0 < 0x20 && $0 != 0x0A }) {
            if fault == .refusesOnce, reading.isMultiple(of: 2) { return try document("again", source) }
            let offset = fault == .errsOutside ? source.bytes.count + 1 : place
            throw ReadError(.undecodable, fault == .errsWithoutReason ? "" : "No ASCII.", at: .init(byteOffset: offset))
        }
        return try document(String(decoding: source.bytes, as: UTF8.self), source, reading)
    }

    private func document(_ text: String, _ source: SourceDocument, _ reading: Int = 0) throws(ReadError) -> Document {
        var origin = Source(
            byteCount: source.bytes.count,
            sha256: String(repeating: "0", count: 64),
            encoding: "US-ASCII"
        )
        if fault == .losesBytes, origin.byteCount > 0 { origin.byteCount -= 1 }
        do {
            let id = fault == .countsReadings ? Document.ID("d\(reading)") : "d"
            var draft = try Document(id: id, text: text).draft
            draft.provenance.sources = fault == .forgetsSource ? [] : [origin]
            if fault == .breaksModel { draft.blocks.reverse() }
            return try Document(draft)
        } catch {
            throw ReadError(.invalidDocument, "It is no document.", underlyingError: error)
        }
    }
}

@Suite("The verifier of readers")
struct DocumentReaderVerifierTests {
    private static let sample = SourceDocument(Array("First line.\nSecond line, longer.\n\nThird.".utf8))

    private func rules(of fault: LineReader.Fault?) -> Set<ContractViolation.Rule> {
        var rules: Set<ContractViolation.Rule> = []
        DocumentReaderVerifier().verify(LineReader(fault: fault), samples: [Self.sample]) { rules.insert($0.rule) }
        return rules
    }

    @Test func acceptsAReaderThatKeepsTheContract() {
        #expect(rules(of: nil).isEmpty)
    }

    @Test(
        arguments: [
            (.refusesAll, .readsOrRefuses), (.countsReadings, .deterministic), (.losesBytes, .restoresSource),
            (.forgetsSource, .restoresSource), (.errsWithoutReason, .readsOrRefuses), (.errsOutside, .readsOrRefuses),
            (.breaksModel, .readsOrRefuses), (.refusesOnce, .deterministic),
        ] as [(LineReader.Fault, ContractViolation.Rule)]
    )
    private func catches(_ fault: LineReader.Fault, by rule: ContractViolation.Rule) {
        #expect(rules(of: fault).contains(rule))
    }

    @Test func reportsWhatTheCallersCheckSays() {
        struct Odd: Error {}
        var rules: Set<ContractViolation.Rule> = []
        DocumentReaderVerifier(variationCount: 2).verify(
            LineReader(),
            samples: [Self.sample],
            checkingDocumentWith: { _ in throw Odd() },
            onViolation: { rules.insert($0.rule) }
        )
        #expect(rules == [.output])
    }
}
