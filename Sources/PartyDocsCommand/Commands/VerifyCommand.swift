internal import ArgumentParser
internal import PartyDocsArchive
internal import PartyDocsBatch
internal import PartyDocsCore
internal import PartyDocsSystem

struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Checks an archive, or any bag: that it is whole and what it says it is.",
        discussion: """
            An archive of this program is checked against its sums, its schemas, its index and its sources; any other bag \
            (BagIt 1.0, RFC 8493, and the drafts from 0.93 on) against the rules of BagIt and its sums. Every fault is \
            reported, one a line; the exit status is 0 when there is none, 65 when there is one, and 66 when there is no \
            archive. Warnings say what is unusual and leave the status as it is.

            Examples:
              partydocs verify archive
              partydocs verify archive --depth present
              partydocs verify bag --json > report.json
            """
    )

    @Argument(help: ArgumentHelp("The folder of the archive.", valueName: "dir"), completion: .directory)
    var directory: String

    @Option(
        help: ArgumentHelp(
            "How deep to look: listed (names), present (sizes too), or checksums (sums and contents too).",
            valueName: "depth"
        )
    )
    var depth = VerificationDepth.checksums

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("How many files are read at once; all processors unless set.", valueName: "n")
    )
    var jobs: Int?

    @Flag(help: "Write the result as one JSON object to the standard output.")
    var json = false

    func validate() throws {
        if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs is a number from 1 to 1024.") }
    }

    func run() async throws {
        let status: ExitStatus
        do throws(BatchFailure) {
            let found = try await verify()
            if json { try Console.write(VerificationJSON.text(of: found)) } else { try report(found) }
            status = found.isValid ? .success : .badData
        } catch {
            Console.report(error)
            status = ExitStatus(error)
        }
        if status != .success { throw status.error }
    }

    private func report(_ found: ArchiveVerification) throws(BatchFailure) {
        for problem in found.problems { Console.message("\(directory)/\(problem)") }
        let faultCount = found.faults.count + found.omittedFaultCount
        guard faultCount == 0 else {
            throw BatchFailure(.badData, name: directory, reason: "The archive has \(faultCount) faults.")
        }
        let documents = found.isPartyDocsArchive ? " and \(found.documentCount) documents" : ""
        try Console.write("\(directory): \(found.fileCount) files\(documents) are as they should be.\n")
    }

    private func verify() async throws(BatchFailure) -> ArchiveVerification {
        var options = ArchiveVerifier.Options()
        options.depth = depth.depth
        options.jobs = jobs ?? FileSystem.processorCount
        let line = ProgressLine()
        do {
            let found = try await ArchiveVerifier(options: options).verify(directory) { progress in
                line.show(progress.fileCount, of: progress.totalFileCount)
            }
            line.clear()
            return found
        } catch {
            line.clear()
            throw BatchFailure(error, of: directory)
        }
    }
}
