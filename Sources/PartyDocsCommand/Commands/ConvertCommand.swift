internal import ArgumentParser
internal import PartyDocsBatch
internal import PartyDocsCore
internal import PartyDocsSystem

struct ConvertCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Reads texts and writes each, or all together, in another format.",
        usage: "partydocs convert <inputs> ... --to <format> [-o <out>] [<options>]",
        discussion: """
            Inputs are text files, HTML pages, folders (all their .txt, .html and .htm files, those of folders below \
            included, in the order of their names), or - for the standard input. Files of one document that this \
            program wrote as xml or json are read too. The reader of each is chosen by its content and its name, \
            and the program says which it chose.

            OUT is a folder if it is one, ends in /, an input is a folder, or there are several inputs: then each \
            input gets a file of its own name there, folders kept; for CSV, a folder of tables. Else OUT is the file. \
            Without -o the result of one input, or of --collection, goes to the standard output.

            A bad input is reported and the others are written.

            Examples:
              partydocs convert notice.txt --to json
              partydocs convert texts/ --to tei -o out/
              partydocs convert texts/ --to json --collection -o all.jsonl
              partydocs convert texts/ --to csv --collection -o tables/
              partydocs convert texts/ --to json -o out/ --authority who.json --authority-out who.json
              partydocs convert notice.txt --to csv --option table=offices
              partydocs convert - --to tei -o notice.tei.xml < notice.txt
            """
    )

    @Argument(help: "Texts, pages, folders of them, or - for the standard input.", completion: .file())
    var inputs: [String]

    @Option(help: ArgumentHelp("The format to write; `partydocs formats` lists them.", valueName: "format"))
    var to: String

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The file or folder to write.", valueName: "out"),
        completion: .file()
    )
    var output: String?

    @Flag(help: "Write all texts together, as one collection.")
    var collection = false

    @Option(
        help: ArgumentHelp(
            "An option of the format, as in table=offices; may be given several times.",
            valueName: "key=value"
        )
    )
    var option: [String] = []

    @Flag(help: "Replace outputs that exist.")
    var force = false

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("How many texts are worked on at once; all processors unless set.", valueName: "n")
    )
    var jobs: Int?

    @OptionGroup var reading: ReadingOptions

    @OptionGroup var authority: AuthorityOptions

    func validate() throws {
        if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs is a number from 1 to 1024.") }
    }

    func run() async throws {
        let status: ExitStatus
        do throws(BatchFailure) {
            status = try await convert()
        } catch {
            Console.report(error)
            status = ExitStatus(error)
        }
        if status != .success { throw status.error }
    }

    private func convert() async throws(BatchFailure) -> ExitStatus {
        let exporters = try FormatChoice(id: to, settings: option).exporters()
        let reader = try reading.makeReader()
        let listing = InputListing(inputs, fileExtensions: reader.catalog.folderExtensions)
        let rule = OutputRule(
            output: output,
            isCollection: collection,
            hasSeveralInputs: listing.includesFolder || inputs.count > 1,
            exporters: exporters
        )
        var progress = ProgressLine(total: listing.inputs.count)
        let report: BatchReport
        if collection {
            let target = try rule.collectionTarget()
            // An empty collection would hide that no input was found.
            guard !listing.inputs.isEmpty else { return tell(listing, BatchReport(), reader) }
            let batch = try await makeBatch(reader, for: listing.inputs)
            report = await batch.collect(listing.inputs, with: exporters, to: target) { _ in progress.advance() }
        } else {
            let plan = try rule.plan(of: listing.inputs)
            let batch = try await makeBatch(reader, for: listing.inputs)
            report = await batch.write(plan, with: exporters) { _ in progress.advance() }
        }
        progress.clear()
        return tell(listing, report, reader)
    }

    private func makeBatch(
        _ reader: ChoosingReader,
        for inputs: [BatchInput]
    ) async throws(BatchFailure) -> Batch {
        var options = try reading.batchOptions()
        options.replacesExisting = force
        options.jobs = jobs ?? FileSystem.processorCount
        let batch = try await authority.applied(to: Batch(reader: reader, options: options), reading: inputs)
        reader.tally.reset()
        return batch
    }

    private func tell(_ listing: InputListing, _ report: BatchReport, _ reader: ChoosingReader) -> ExitStatus {
        for failure in listing.failures { Console.report(failure) }
        for result in report.results {
            Console.report(result.unappliedCorrections, of: result.input.name)
            if let failure = result.failure { Console.report(failure) }
            if let other = result.duplicateOf {
                Console.message("\(result.input.name): It holds the same text as \(other), which stands for both.")
            }
        }
        if let failure = report.collectionFailure { Console.report(failure) }
        reader.corrections.reportUnmet()
        reader.tally.report()
        return ExitStatus(listing.failures + report.failures)
    }
}
