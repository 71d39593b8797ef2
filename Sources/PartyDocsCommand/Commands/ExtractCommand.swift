internal import ArgumentParser
internal import PartyDocsArchive
internal import PartyDocsBatch
internal import PartyDocsCore

struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Takes documents with all their files out of an archive.",
        usage: "partydocs extract <dir> <ids> ... -o <out> [<options>]",
        discussion: """
            Each document gets a folder of its own in OUT: its XML and what else the archive made of it, the record of \
            what happened to it, and its sources under the names that they had. Every file is compared with its sum; \
            one that was changed is taken out and reported, and the exit status is 65. Identifiers are those that \
            `partydocs list` shows. With -o - the XML of one document goes to the standard output.

            Examples:
              partydocs extract archive d-0123456789abcdef0123456789abcdef -o out
              partydocs extract archive d-0123456789abcdef0123456789abcdef -o - | xmllint --format -
            """
    )

    @Argument(help: ArgumentHelp("The folder of the archive.", valueName: "dir"), completion: .directory)
    var directory: String

    @Argument(help: ArgumentHelp("The identifiers of documents.", valueName: "ids"))
    var ids: [String]

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The folder to write to, or -.", valueName: "out"),
        completion: .directory
    )
    var output: String

    @Flag(help: "Replace files that exist.")
    var force = false

    func validate() throws {
        if output == "-", ids.count > 1 { throw ValidationError("Only one document can go to the standard output.") }
    }

    func run() throws {
        var failures: [BatchFailure] = []
        do throws(BatchFailure) {
            let reader = try open()
            failures = output == "-" ? try print(reader) : try extract(reader)
        } catch {
            failures = [error]
        }
        for failure in failures { Console.report(failure) }
        let status = ExitStatus(failures)
        if status != .success { throw status.error }
    }

    private func open() throws(BatchFailure) -> ArchiveReader {
        do throws(ArchiveError) {
            return try ArchiveReader(directory)
        } catch {
            throw BatchFailure(error, of: directory)
        }
    }

    /// Writes the XML of the one document to the standard output.
    private func print(_ reader: ArchiveReader) throws(BatchFailure) -> [BatchFailure] {
        let xml: [UInt8]?
        do throws(ArchiveError) {
            xml = try reader.verifiedXML(of: Document.ID(ids[0]))
        } catch {
            throw BatchFailure(error, of: directory)
        }
        guard let xml else { return [missing(ids[0])] }
        try Console.write(xml)
        return []
    }

    private func extract(_ reader: ArchiveReader) throws(BatchFailure) -> [BatchFailure] {
        let extraction: ArchiveExtraction
        do throws(ArchiveError) {
            extraction = try reader.extract(ids.map { Document.ID($0) }, to: output, replacesExisting: force)
        } catch {
            throw BatchFailure(error, of: directory)
        }
        try Console.write(extraction.files.map { Console.printable($0.target) + "\n" }.joined())
        return extraction.missing.map { missing($0.rawValue) }
            + extraction.removed.map { id in
                BatchFailure(.noInput, name: directory, reason: "The document \(id) was removed from the archive.")
            }
            + extraction.problems.map { BatchFailure(.badData, name: directory, reason: "\($0)") }
    }

    private func missing(_ id: String) -> BatchFailure {
        BatchFailure(.noInput, name: directory, reason: "There is no document \(id).")
    }
}
