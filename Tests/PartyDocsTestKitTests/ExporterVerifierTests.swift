internal import PartyDocsCore
internal import PartyDocsTestKit
internal import Synchronization
internal import Testing

/// An exporter that keeps the contract, or breaks it in one way.
private struct TextExporter: DocumentExporter {
    enum Fault: CaseIterable {
        case badID, dotExtension, countsRuns, remembersItems, needsBegin, alters, trapsEmpty, swallows, retries,
            failsOddly
    }

    var fault: Fault?

    var format: ExportFormat {
        ExportFormat(
            id: fault == .badID ? "My Text" : "text",
            name: "Text",
            fileExtension: fault == .dotExtension ? ".txt" : "txt",
            mediaType: "text/plain"
        )
    }

    func makeSession(for job: ExportJob) -> Session { Session(fault: fault) }

    struct OddFailure: Error {}

    struct Session: ExportSession {
        static let runs = Mutex(0)
        let fault: Fault?
        var items = 0
        var hasBegun = false

        mutating func begin(to sink: inout some ByteSink & ~Copyable) throws {
            hasBegun = true
            if fault == .countsRuns {
                let run = Self.runs.withLock { runs in
                    runs += 1
                    return runs
                }
                try sink.write("\(run)\n")
            }
        }

        mutating func write(_ item: ExportItem, to sink: inout some ByteSink & ~Copyable) throws {
            if fault == .needsBegin, !hasBegun { throw OddFailure() }
            if fault == .failsOddly, item.document.text.utf8.contains(1) { throw OddFailure() }
            if fault == .remembersItems {
                items += 1
                try sink.write("\(items):")
            }
            let text = fault == .alters ? String(item.document.text.dropFirst()) : item.document.text
            switch fault {
            case .swallows: try? sink.write(text + "\n")
            case .retries:
                do { try sink.write(text + "\n") } catch {
                    try sink.write("\n")
                    throw error
                }
            default: try sink.write(text + "\n")
            }
        }

        mutating func finish(_ summary: ExportSummary, to sink: inout some ByteSink & ~Copyable) throws {
            if fault == .trapsEmpty, summary.documentCount == 0 {
                throw ExportError(.unrepresentable, "There is nothing to write.")
            }
        }
    }
}

@Suite struct ExporterVerifierTests {
    private func rules(_ fault: TextExporter.Fault?) -> Set<ContractViolation.Rule> {
        let texts = Set(HostileCorpus.documents.map { Array(($0.text + "\n").utf8) })
        struct WrongText: Error {}
        var rules: Set<ContractViolation.Rule> = []
        let small = ExporterVerifier(corpus: HostileCorpus.documents.filter { $0.text.utf8.count < 1_000 })
        let collection = Array(
            HostileCorpus.documents.filter { $0.text.utf8.count < 1_000 }.map { $0.text + "\n" }.joined().utf8
        )
        small.verify(
            TextExporter(fault: fault),
            checkingOutputWith: { bytes in
                if fault == .alters, !texts.contains(bytes), bytes != collection { throw WrongText() }
            }
        ) { rules.insert($0.rule) }
        return rules
    }

    @Test func acceptsAnExporterThatKeepsTheContract() {
        ExporterVerifier().verify(TextExporter()) { Issue.record("\($0)") }
    }

    @Test(arguments: [
        (TextExporter.Fault.badID, ContractViolation.Rule.format), (.dotExtension, .format),
        (.countsRuns, .deterministic),
        (.remembersItems, .independentItems), (.needsBegin, .independentItems), (.alters, .output),
        (.trapsEmpty, .emptyCollection), (.swallows, .reportsSinkFailure), (.retries, .stopsAtSinkFailure),
        (.failsOddly, .writesOrRefuses),
    ])
    private func catches(fault: TextExporter.Fault, rule: ContractViolation.Rule) {
        #expect(rules(fault).contains(rule))
    }
}

@Suite struct SeededGeneratorTests {
    @Test func repeatsItself() {
        var first = SeededGenerator(seed: 7)
        var second = SeededGenerator(seed: 7)
        var other = SeededGenerator(seed: 8)
        let numbers = (0..<5).map { _ in first.next() }
        #expect(numbers == (0..<5).map { _ in second.next() })
        #expect(numbers != (0..<5).map { _ in other.next() })
    }
}

@Suite struct RandomDocumentTests {
    @Test func repeatsItselfAndVaries() {
        #expect(RandomDocument.make(seed: 3) == RandomDocument.make(seed: 3))
        #expect(RandomDocument.make(seed: 3).text != RandomDocument.make(seed: 4).text)
    }

    @Test func coversTheModel() {
        let documents = (0..<400).map { RandomDocument.make(seed: $0) }
        let kinds = Set(documents.flatMap { $0.annotations.map(\.kind) })
        #expect(kinds.isSuperset(of: AnnotationKind.typed))
        #expect(documents.contains { $0.blocks.isEmpty })
        #expect(documents.contains { $0.identity != nil })
        #expect(documents.contains { $0.annotations.contains { $0.spans.count > 1 } })
        #expect(documents.contains { $0.provenance.sources.contains { !$0.edits.isEmpty } })
        #expect(documents.contains { !$0.sections.flatMap(\.children).isEmpty })
        #expect(documents.contains { !$0.fields.isEmpty })
    }
}
