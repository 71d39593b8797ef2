internal import ArgumentParser
internal import PartyDocsArchive
internal import PartyDocsBatch
internal import PartyDocsCore

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Checks every sum and every XML document of an archive.",
        discussion: "Every fault is reported, one a line; the exit status is 65 when there is one."
    )

    @Argument(help: ArgumentHelp("The folder of the archive.", valueName: "dir"), completion: .directory)
    var directory: String

    func run() throws {
        do throws(BatchFailure) {
            let found = try verify()
            guard found.isValid else {
                for problem in found.problems { Console.message("\(directory)/\(problem)") }
                throw BatchFailure(.badData, name: directory, reason: "The archive has \(found.problems.count) faults.")
            }
            try Console.write(
                "\(directory): \(found.fileCount) files and \(found.documentCount) documents are as they should be.\n"
            )
        } catch {
            Console.report(error)
            throw ExitStatus(error).error
        }
    }

    private func verify() throws(BatchFailure) -> ArchiveVerification {
        do {
            return try ArchiveVerifier().verify(directory)
        } catch {
            throw BatchFailure(error, of: directory)
        }
    }
}
