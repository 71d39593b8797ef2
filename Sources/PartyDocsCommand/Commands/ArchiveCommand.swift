internal import ArgumentParser
internal import PartyDocsArchive
internal import PartyDocsBatch
internal import PartyDocsCore
internal import PartyDocsSystem

struct ArchiveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "Makes a checked XML archive of texts, adds to one, or removes from one.",
        usage: """
            partydocs archive <inputs> ... -o <dir> [<options>]
            partydocs archive --append <inputs> ... -o <dir> [<options>]
            partydocs archive --remove <id> ... --reason <text> -o <dir>
            """,
        discussion: """
            The archive is a bag (BagIt 1.0, RFC 8493): the XML of each text, its original bytes, records in PREMIS and \
            Dublin Core, an index, the schemas, and checksums of all of them. It is made beside its destination, in \
            <dir>.partial, and put in place in one step; what is in place is never edited. A text that cannot be read goes in as \
            its original bytes, the index says why, and the exit status is 65.

            A run that was interrupted leaves <dir>.partial: the same command with --resume continues it, --force begins \
            anew.

            Examples:
              partydocs archive texts/ -o archive --bag-info "Source-Organization=Kho lưu trữ"
              partydocs archive texts/ -o archive --metadata known.csv --force
              partydocs archive --append more/ -o archive
              partydocs archive --remove d-0123456789abcdef0123456789abcdef --reason "Theo yêu cầu" -o archive
              partydocs verify archive
            """
    )

    @Argument(help: "Texts, pages, folders of them, or - for the standard input.", completion: .file())
    var inputs: [String] = []

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The folder of the archive.", valueName: "dir"),
        completion: .directory
    )
    var output: String

    @Flag(help: "Replace an archive that exists, and remove what an interrupted run left.")
    var force = false

    @Flag(help: "Continue a run that was interrupted, with the time that it had.")
    var resume = false

    @Flag(help: "Make a new generation of the archive, with more texts.")
    var append = false

    @Option(
        help: ArgumentHelp(
            "Make a new generation of the archive without this document, or unread source (u-…); may be repeated.",
            valueName: "id"
        )
    )
    var remove: [String] = []

    @Option(help: ArgumentHelp("Why documents are removed; it stays in the archive.", valueName: "text"))
    var reason: String?

    @OptionGroup var contents: ArchiveOptions

    @OptionGroup var reading: ReadingOptions

    @OptionGroup var authority: AuthorityOptions

    func validate() throws {
        if remove.isEmpty {
            if inputs.isEmpty { throw ValidationError("Name the texts to archive, or what to --remove.") }
            if reason != nil { throw ValidationError("--reason belongs to --remove.") }
        } else {
            if append || !inputs.isEmpty {
                throw ValidationError("--remove takes no texts, and goes without --append.")
            }
            if reason?.isEmpty ?? true {
                throw ValidationError("--remove wants a --reason, which stays in the archive.")
            }
        }
        if resume, force { throw ValidationError("--resume continues what --force would remove.") }
    }

    func run() async throws {
        var failures: [BatchFailure] = []
        do throws(BatchFailure) {
            failures = try await remove.isEmpty ? archive() : removal()
        } catch {
            failures = [error]
        }
        for failure in failures { Console.report(failure) }
        let status = ExitStatus(failures)
        if status != .success { throw status.error }
    }

    // MARK: Documents

    private func archive() async throws(BatchFailure) -> [BatchFailure] {
        let moment = try contents.moment()
        let reader = try reading.makeReader()
        let listing = InputListing(inputs, fileExtensions: reader.catalog.folderExtensions)
        // An empty archive would hide that no input was found.
        guard !listing.inputs.isEmpty else { return listing.failures }
        var known = try reading.batchOptions()
        known.replacesExisting = force
        let (batch, file) = try await authority.prepared(
            Batch(reader: reader, options: known),
            reading: listing.inputs,
            fallback: append ? existing("data/authority.json") : nil
        )
        reader.tally.reset()
        var standardInput: [UInt8] = []
        if listing.inputs.contains(.standardInput) { standardInput = try batch.bytes(of: .standardInput) }
        let inputs = listing.inputs.lazy.map { [standardInput] input in
            let content: ArchiveInput.Content =
                switch input.origin {
                case .file(let path): .file(path)
                case .standardInput: .bytes(standardInput)
                }
            return ArchiveInput(name: input.relativePath, content: content, metadata: known.metadata(input))
        }
        var options = try writerOptions()
        options.sizeLimit = known.sizeLimit
        options.authority = file
        var progress = ProgressLine(total: listing.inputs.count)
        var failures = listing.failures
        let note = { (entry: ArchiveReport.Entry) in
            progress.advance()
            Console.report(entry.unappliedCorrections, of: entry.name)
            Console.report(entry.secrecyMarks, of: entry.name)
            if let reason = entry.failure { failures.append(BatchFailure(.badData, name: entry.name, reason: reason)) }
        }
        do throws(ArchiveError) {
            let writer = ArchiveWriter(options: options)
            if append {
                _ = try await writer.append(inputs, to: output, reader: batch.reader, at: moment, progress: note)
            } else {
                _ = try await writer.write(inputs, to: output, reader: batch.reader, at: moment, progress: note)
            }
            progress.clear()
            reader.corrections.reportUnmet()
            reader.tally.report()
            return failures
        } catch {
            progress.clear()
            throw BatchFailure(error, of: output)
        }
    }

    private func removal() async throws(BatchFailure) -> [BatchFailure] {
        let writer = ArchiveWriter(options: try writerOptions())
        let moment = try contents.moment()
        do throws(ArchiveError) {
            _ = try await writer.remove(remove, from: output, reason: reason ?? "", at: moment)
            return []
        } catch {
            throw BatchFailure(error, of: output)
        }
    }

    private func writerOptions() throws(BatchFailure) -> ArchiveWriter.Options {
        var options = try contents.writerOptions()
        options.replacesExisting = force
        options.interruptedRun = force ? .discarded : resume ? .resumed : .refused
        options.inputSettings = "\(reading.settings) \(authority.authority ?? "") \(authority.authorityOut ?? "")"
        return options
    }

    private func existing(_ name: String) -> String? {
        let path = output + "/" + name
        // What cannot be looked at is reported when the archive is opened.
        return (try? FileSystem.kind(of: path)) == .file ? path : nil
    }
}

extension BatchFailure {
    /// The reason why an archive was not made, not changed or not checked.
    init(_ error: ArchiveError, of directory: String) {
        let code: Code =
            switch error.code {
            case .destinationExists: .outputExists
            case .notAnArchive, .notFound: .noInput
            case .damaged: .badData
            case .badField: .usage
            default: .outputFailed
            }
        self.init(code, name: directory, reason: error.message)
    }
}
