import PartyDocsBatch
import PartyDocsCore
import PartyDocsJSON
import PartyDocsReading
import PartyDocsTestSupport
import Testing

@Suite struct BatchTests {
    private let lines = ExporterSet(LineExporter())

    private func folder(_ texts: [String: String]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (name, text) in texts { try folder.write(text, to: "in/" + name) }
        return folder
    }

    private func batch(jobs: Int = 1, _ change: (inout Batch.Options) -> Void = { _ in }) -> Batch {
        var options = Batch.Options()
        options.jobs = jobs
        change(&options)
        return Batch(options: options)
    }

    // MARK: One output an input

    @Test(arguments: [1, 4]) func writesTheGoodFilesAndReportsTheBad(jobs: Int) async throws {
        let folder = try folder(["1.txt": "Một", "3.txt": "Ba", "sub/4.txt": "Bốn", "5.txt": ""])
        try folder.write([0x61, 0xFF, 0x62], to: "in/2.txt")
        try folder.write([0x50, 0x4B, 0x03, 0x04, 0, 0], to: "in/zip.txt")
        let exporters = ExporterSet(JSONExporter())
        let listing = InputListing([folder.path("in")])
        let plan = try BatchPlan(listing.inputs, below: folder.path("out"), exporters: exporters)
        var seen: [String] = []
        let report = await batch(jobs: jobs).write(plan, with: exporters) { seen.append($0.input.relativePath) }
        #expect(seen == ["1.txt", "2.txt", "3.txt", "5.txt", "sub/4.txt", "zip.txt"])
        #expect(report.results.map(\.input.relativePath) == seen)
        #expect(report.failures.map(\.name) == ["2.txt", "5.txt", "zip.txt"].map { folder.path("in/" + $0) })
        #expect(report.failures.allSatisfy { $0.code == .badData })
        #expect(report.failures[0].description.contains("(at byte 1)"))
        #expect(report.writtenCount == 3)
        #expect(try folder.files().filter { $0.hasPrefix("out") } == ["out/1.json", "out/3.json", "out/sub/4.json"])
        let document = try #require(try JSONDocumentDecoder().documents(from: folder.bytes(of: "out/3.json")).first)
        #expect(document.text == "Ba")
    }

    @Test func reportsCorrectionsThatDoNotApply() async throws {
        let folder = try folder(["1.txt": "Một", "2.txt": "Hai"])
        var options = PlainTextReader.Options()
        let set = CorrectionSet(
            textSHA256: String(repeating: "0", count: 64),
            author: "A",
            sourceName: "2.txt",
            corrections: [Correction(.reject(AnnotationTarget(.person, at: TextAnchor(quoting: "Ba"))))]
        )
        options.annotator.corrections = [set]
        let batch = Batch(reader: PlainTextReader(options: options))
        let listing = InputListing([folder.path("in")])
        let plan = try BatchPlan(listing.inputs, below: folder.path("out"), exporters: lines)
        let target = BatchTarget.file(path: folder.path("all"))
        for report in [
            await batch.write(plan, with: lines), await batch.collect(listing.inputs, with: lines, to: target),
        ] {
            #expect(report.failures.isEmpty)
            #expect(report.writtenCount == 2)
            #expect(report.resultsWithUnappliedCorrections.map(\.input.relativePath) == ["2.txt"])
            #expect(
                report.results[1].unappliedCorrections.map { $0.fields["reason"] } == [.string("quote-not-found")]
            )
        }
    }

    @Test func refusesTwoInputsForOneOutput() throws {
        let inputs = [BatchInput(file: "a/x.txt"), BatchInput(file: "b/x.txt")]
        #expect { try BatchPlan(inputs, below: "out", exporters: lines) } throws: {
            ($0 as? BatchFailure)?.code == .outputConflict
        }
        let composed = BatchInput(file: "a/\u{1EA1}.txt")
        let decomposed = BatchInput(file: "b/a\u{323}.txt")
        #expect(try BatchPlan([composed, decomposed], below: "out", exporters: lines).steps.count == 2)
    }

    @Test func keepsExtensionsThatTellInputsApart() throws {
        let inputs = ["a.txt", "a.html", "b.txt"].map { BatchInput(file: $0) }
        let plan = try BatchPlan(inputs, below: "out", exporters: lines)
        let paths = plan.steps.flatMap { $0.target.paths(of: lines) }
        let end = "." + lines.format.fileExtension
        #expect(paths == ["out/a.txt" + end, "out/a.html" + end, "out/b" + end])
    }

    @Test func namesOutputsByTheInputs() throws {
        let inputs = [BatchInput(.file(path: "x"), relativePath: "a.b/c"), BatchInput(file: "y/.txt"), .standardInput]
        let plan = try BatchPlan(inputs, below: "out/", exporters: lines)
        #expect(
            plan.steps.map(\.target) == [
                .file(path: "out/a.b/c.lines"), .file(path: "out/.txt.lines"), .file(path: "out/stdin.lines"),
            ]
        )
    }

    @Test func keepsOutputsThatExist() async throws {
        let folder = try folder(["1.txt": "Một", "2.txt": "Hai"])
        try folder.write("old", to: "out/1.lines")
        let plan = try BatchPlan(
            InputListing([folder.path("in")]).inputs,
            below: folder.path("out"),
            exporters: lines
        )
        let report = await batch().write(plan, with: lines)
        #expect(report.failures.map(\.code) == [.outputExists])
        #expect(try folder.bytes(of: "out/1.lines") == Array("old".utf8))
        #expect(report.writtenCount == 1)
        let forced = await batch { $0.replacesExisting = true }.write(plan, with: lines)
        #expect(forced.failures.isEmpty)
        #expect(try folder.bytes(of: "out/1.lines") == Array("begin\n0 Một\nend 1 14\n".utf8))
    }

    @Test func leavesNothingOfADocumentThatIsRefused() async throws {
        let folder = try folder(["1.txt": "refuse"])
        let plan = try BatchPlan(
            InputListing([folder.path("in")]).inputs,
            below: folder.path("out"),
            exporters: lines
        )
        let report = await batch().write(plan, with: lines)
        #expect(report.failures.map(\.code) == [.unrepresentable])
        #expect(try folder.files() == ["in/1.txt"])
    }

    @Test func reportsVanishedAndTooLargeFiles() async throws {
        let folder = try folder(["1.txt": String(repeating: "a", count: 101), "3.txt": "abc"])
        let inputs = ["1.txt", "2.txt", "3.txt"].map { BatchInput(file: folder.path("in/" + $0)) }
        let plan = try BatchPlan(inputs, below: folder.path("out"), exporters: lines)
        let report = await batch { $0.sizeLimit = 100 }.write(plan, with: lines)
        #expect(report.results.map(\.failure?.code) == [.badData, .noInput, nil])
        #expect(report.failures[0].reason.contains("100"))
    }

    // MARK: Collections

    @Test func writesTheSameCollectionWithAnyNumberOfJobs() async throws {
        let folder = try TemporaryFolder()
        for number in 0..<40 { try folder.write("Văn bản số \(number)", to: "in/\(number).txt") }
        try folder.write("refuse", to: "in/11.txt")
        try folder.write([0xFF], to: "in/12.txt")
        let inputs = InputListing([folder.path("in")]).inputs
        var outputs: [[UInt8]] = []
        for jobs in [1, 2, 7] {
            let target = BatchTarget.file(path: folder.path("out\(jobs)"))
            let report = await batch(jobs: jobs).collect(inputs, with: lines, to: target)
            #expect(report.results.map(\.input) == inputs)
            #expect(report.failures.map(\.code) == [.unrepresentable, .badData])
            #expect(report.writtenCount == 38)
            outputs.append(try folder.bytes(of: "out\(jobs)"))
        }
        #expect(outputs[0] == outputs[1])
        #expect(outputs[0] == outputs[2])
        let documents = try inputs.filter { !["11.txt", "12.txt"].contains($0.relativePath) }.map {
            try batch().document(of: $0)
        }
        #expect(outputs[0] == (try LineExporter().bytes(of: documents)))
    }

    @Test func writesEachTextOfACollectionOnce() async throws {
        let folder = try folder(["1.txt": "Một", "2.txt": "Hai", "3.txt": "Một"])
        let target = BatchTarget.file(path: folder.path("all"))
        let report = await batch(jobs: 2).collect(
            InputListing([folder.path("in")]).inputs,
            with: lines,
            to: target
        )
        #expect(report.results.map(\.duplicateOf) == [nil, nil, folder.path("in/1.txt")])
        #expect(try folder.bytes(of: "all").split(separator: UInt8(ascii: "\n")).count == 4)
    }

    @Test func writesEveryFileOfASet() async throws {
        let folder = try folder(["1.txt": "Một", "2.txt": "refuse"])
        let set = ExporterSet(
            format: LineExporter().format,
            members: [
                .init(fileName: "a.json", exporter: JSONExporter.lines), .init(fileName: "b", exporter: LineExporter()),
            ],
            companions: [.init(fileName: "readme", bytes: [0x21])]
        )
        let target = BatchTarget.folder(path: folder.path("set"))
        let report = await batch().collect(InputListing([folder.path("in")]).inputs, with: set, to: target)
        #expect(report.failures.map(\.code) == [.unrepresentable])
        #expect(try folder.files().filter { $0.hasPrefix("set") } == ["set/a.json", "set/b", "set/readme"])
        // The refusal of one exporter keeps the document out of all files.
        #expect(try JSONDocumentDecoder().documents(from: folder.bytes(of: "set/a.json")).map(\.text) == ["Một"])
        #expect(try folder.bytes(of: "set/readme") == [0x21])
    }

    @Test func writesNoCollectionWhenNothingCouldBeRead() async throws {
        let folder = try folder(["1.txt": "", "2.txt": "refuse"])
        let report = await batch().collect(
            InputListing([folder.path("in")]).inputs,
            with: lines,
            to: .file(path: folder.path("all"))
        )
        #expect(report.failures.count == 2)
        #expect(try folder.files() == ["in/1.txt", "in/2.txt"])
    }

    @Test func reportsADestinationThatFailsOnce() async throws {
        let folder = try folder(["1.txt": "Một", "2.txt": "Hai"])
        let report = await batch().collect(
            InputListing([folder.path("in")]).inputs,
            with: lines,
            to: .file(path: "/dev/full")
        )
        #expect(report.failures.map(\.code) == [.outputFailed])
        #expect(report.writtenCount == 0)
    }

    // MARK: The run

    @Test func stopsWhenCancelled() async throws {
        let folder = try folder(["1.txt": "Một", "2.txt": "Hai"])
        let plan = try BatchPlan(
            InputListing([folder.path("in")]).inputs,
            below: folder.path("out"),
            exporters: lines
        )
        let batch = batch(jobs: 2)
        let lines = lines
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return await batch.write(plan, with: lines)
        }
        #expect(await task.value.failures.map(\.code) == [.cancelled, .cancelled])
        #expect(try folder.files() == ["in/1.txt", "in/2.txt"])
    }

    @Test func passesOnWhatTheCallerKnows() async throws {
        let folder = try folder(["1.txt": "Một"])
        let batch = batch {
            $0.metadata = { input in
                Metadata([MetadataEntry(name: .rights, value: .text(input.relativePath), basis: .given)])
            }
        }
        let document = try batch.document(of: BatchInput(file: folder.path("in/1.txt")))
        #expect(document.metadata.text(.rights) == "1.txt")
        #expect(document.provenance.sources.first?.name == "1.txt")
    }
}
