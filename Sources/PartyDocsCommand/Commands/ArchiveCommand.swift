internal import ArgumentParser
internal import PartyDocsArchive
internal import PartyDocsBatch
internal import PartyDocsCore
internal import PartyDocsSystem

struct ArchiveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "Makes a checked XML archive of texts.",
        usage: "partydocs archive <inputs> ... -o <dir> [<options>]",
        discussion: """
            The archive is a bag (BagIt 1.0, RFC 8493): the XML of each text, its original bytes, an index, the schema, \
            and checksums of all of them. It is made beside its destination and put in place in one step. A text that \
            cannot be read goes in as its original bytes, the index says why, and the exit status is 65.

            Examples:
              partydocs archive texts/ -o archive
              partydocs archive texts/ -o archive --metadata known.csv --force
              partydocs verify archive
            """
    )

    @Argument(help: "Texts, pages, folders of them, or - for the standard input.", completion: .file())
    var inputs: [String]

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The folder that the archive becomes.", valueName: "dir"),
        completion: .directory
    )
    var output: String

    @Flag(help: "Replace an archive that exists.")
    var force = false

    @Option(
        help: ArgumentHelp(
            "The time that the archive says it was made at, as in 2026-01-01T00:00:00Z; now unless set.",
            valueName: "time"
        )
    )
    var timestamp: String?

    @OptionGroup var reading: ReadingOptions

    @OptionGroup var authority: AuthorityOptions

    func run() async throws {
        var failures: [BatchFailure] = []
        do throws(BatchFailure) {
            failures = try await archive()
        } catch {
            failures = [error]
        }
        for failure in failures { Console.report(failure) }
        let status = ExitStatus(failures)
        if status != .success { throw status.error }
    }

    private func archive() async throws(BatchFailure) -> [BatchFailure] {
        let moment = try time()
        let reader = try reading.makeReader()
        let listing = InputListing(inputs, fileExtensions: reader.catalog.folderExtensions)
        // An empty archive would hide that no input was found.
        guard !listing.inputs.isEmpty else { return listing.failures }
        var known = try reading.batchOptions()
        known.replacesExisting = force
        let batch = try await authority.applied(to: Batch(reader: reader, options: known), reading: listing.inputs)
        reader.tally.reset()
        var archiveInputs: [ArchiveInput] = []
        for input in listing.inputs {
            let content: ArchiveInput.Content =
                switch input.origin {
                case .file(let path): .file(path)
                case .standardInput: .bytes(try batch.bytes(of: input))
                }
            archiveInputs.append(
                ArchiveInput(name: input.relativePath, content: content, metadata: known.metadata(input))
            )
        }
        var options = ArchiveWriter.Options()
        options.sizeLimit = known.sizeLimit
        options.replacesExisting = force
        var progress = ProgressLine(total: archiveInputs.count)
        do {
            let report = try ArchiveWriter(options: options).write(
                archiveInputs,
                to: output,
                reader: batch.reader,
                at: moment
            ) { _ in progress.advance() }
            progress.clear()
            for entry in report.entries {
                Console.report(entry.unappliedCorrections, of: entry.name)
                Console.report(entry.secrecyMarks, of: entry.name)
            }
            reader.corrections.reportUnmet()
            reader.tally.report()
            return listing.failures
                + report.failures.map { BatchFailure(.badData, name: $0.name, reason: $0.failure ?? "") }
        } catch {
            progress.clear()
            throw BatchFailure(error, of: output)
        }
    }

    private func time() throws(BatchFailure) -> Moment {
        guard let timestamp else {
            guard let now = Clock.now() else {
                throw .usage("--timestamp", "The machine's clock is not set; give the time.")
            }
            return now
        }
        guard let moment = Moment(timestamp), moment.time != nil, moment.offset != nil else {
            throw .usage("--timestamp", "\"\(timestamp)\" is no time such as 2026-01-01T00:00:00Z.")
        }
        return moment
    }
}

extension BatchFailure {
    /// The reason why an archive was not made or not checked.
    init(_ error: ArchiveError, of directory: String) {
        let code: Code =
            switch error.code {
            case .destinationExists: .outputExists
            case .notAnArchive, .notFound: .noInput
            case .damaged: .badData
            default: .outputFailed
            }
        self.init(code, name: directory, reason: error.message)
    }
}
