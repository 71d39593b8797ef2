internal import PartyDocsCore
internal import PartyDocsTestKit
internal import Testing

/// Writes `(`, then each id, then `)`.
private struct IDExporter: DocumentExporter {
    var swallowsErrors = false
    var failsAt: Int?

    var format: ExportFormat { ExportFormat(id: "ids", name: "Ids", fileExtension: "ids", mediaType: "text/plain") }

    func makeSession(for job: ExportJob) -> Session { Session(exporter: self) }

    struct Refusal: Error {}

    struct Session: ExportSession {
        let exporter: IDExporter

        mutating func begin(to sink: inout some ByteSink & ~Copyable) throws { try sink.write("(") }

        mutating func write(_ item: ExportItem, to sink: inout some ByteSink & ~Copyable) throws {
            if item.index == exporter.failsAt { throw Refusal() }
            if exporter.swallowsErrors {
                try? sink.write(item.document.id.rawValue)
            } else {
                try sink.write(item.document.id.rawValue)
            }
        }

        mutating func finish(_ summary: ExportSummary, to sink: inout some ByteSink & ~Copyable) throws {
            try sink.write(")\(summary.documentCount)/\(summary.byteCount)")
        }
    }
}

@Suite struct ExportTests {
    private func documents(_ count: Int) throws -> [Document] {
        try (0..<count).map { try Document(id: Document.ID("d\($0)"), text: "x") }
    }

    @Test func writesACollectionInOrder() throws {
        var sink = ByteArraySink()
        let summary = try IDExporter().export(try documents(3), to: &sink)
        #expect(sink.text == "(d0d1d2)3/7")
        #expect(summary == ExportSummary(documentCount: 3, byteCount: 11))
    }

    @Test func writesThroughAnExistential() throws {
        let exporter: any DocumentExporter = IDExporter()
        #expect(try exporter.bytes(of: try documents(1)[0]) == Array("(d0)1/3".utf8))
    }

    @Test func acceptsOneDocumentOnlyForASingleJob() throws {
        for count in [0, 2] {
            #expect {
                _ = try IDExporter().bytes(of: try documents(count), job: ExportJob(.single))
            } throws: { ($0 as? ExportError)?.code == .invalidJob }
        }
    }

    @Test(arguments: [false, true]) func reportsTheErrorOfTheSinkAndStops(swallows: Bool) throws {
        var sink = FailingSink(capacity: 2)
        #expect {
            try IDExporter(swallowsErrors: swallows).export(try documents(3), to: &sink)
        } throws: { error in
            let error = error as? ExportError
            return error?.code == .sinkFailed && error?.underlyingError is FailingSink.Failure
                && error?.documentID == "d0"
        }
        #expect(!sink.wasWrittenAfterFailure)
        #expect(sink.byteCount == 1)
    }

    @Test func wrapsTheErrorOfAnExporterAndGivesTheSinkBack() throws {
        var sink = ByteArraySink()
        #expect {
            try IDExporter(failsAt: 1).export(try documents(3), to: &sink)
        } throws: { error in
            let error = error as? ExportError
            return error?.code == .exporterFailed && error?.underlyingError is IDExporter.Refusal
                && error?.documentID == "d1"
        }
        #expect(sink.text == "(d0")
    }

    @Test func writesWhatArrives() async throws {
        let documents = try documents(3)
        let stream = AsyncStream<Document> { continuation in
            for document in documents { continuation.yield(document) }
            continuation.finish()
        }
        var sink = ByteArraySink()
        let summary = try await IDExporter().export(arriving: stream, to: &sink)
        #expect(sink.text == "(d0d1d2)3/7")
        #expect(summary.documentCount == 3)
    }

    @Test func stopsWhenCancelled() async throws {
        let documents = try documents(2)
        let task = Task { () -> ExportError.Code? in
            withUnsafeCurrentTask { $0?.cancel() }
            var sink = ByteArraySink()
            do throws(ExportError) {
                try IDExporter().export(documents, to: &sink)
                return nil
            } catch {
                return error.code
            }
        }
        #expect(await task.value == .cancelled)
    }

    @Test func findsFormatsInACatalog() {
        var catalog = ExporterCatalog([.init(format: IDExporter().format) { _ in IDExporter() }])
        #expect(catalog["ids"] != nil)
        #expect(catalog["none"] == nil)
        #expect(catalog.entries(forFileExtension: "IDS").count == 1)
        #expect(catalog.entries(forMediaType: "text/plain").count == 1)
        catalog.insert(.init(format: IDExporter().format) { _ in IDExporter(failsAt: 0) })
        #expect(catalog.entries.count == 1)
    }
}

@Suite struct ReadErrorTests {
    @Test func saysWhereInOneLine() {
        let place = ReadError.Position(byteOffset: 9, line: 2, column: 3)
        #expect(
            ReadError(.malformed, "It ends.", at: place, sourceName: "a.xml").description
                == "a.xml:2:3: It ends. (at byte 9)"
        )
        #expect(ReadError(.malformed, "It ends.", at: place).description == "It ends. (line 2, column 3, at byte 9)")
        #expect(ReadError(.empty, "Empty.", sourceName: "a.txt").description == "a.txt: Empty.")
        #expect(ReadError(.empty, "Empty.").description == "Empty.")
    }
}
