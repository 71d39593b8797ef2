internal import PartyDocsArchive
internal import PartyDocsBatch
internal import PartyDocsCore
internal import PartyDocsJSON

/// What a verification found, as one JSON object.
enum VerificationJSON {
    /// The text of the object, with a line end after it.
    static func text(of found: ArchiveVerification) throws(BatchFailure) -> String {
        var writer = JSONWriter(indentation: 2)
        writer.openObject()
        writer.member("valid", found.isValid)
        writer.member("partyDocsArchive", found.isPartyDocsArchive)
        writer.member("bagItVersion", found.bagItVersion)
        writer.member("algorithms", found.algorithms)
        writer.member("files", found.fileCount)
        writer.member("bytes", found.byteCount)
        writer.member("documents", found.documentCount)
        writer.member("faults", found.faults.count + found.omittedFaultCount)
        writer.member("warnings", found.warnings.count + found.omittedWarningCount)
        writer.key("problems")
        writer.openArray()
        for problem in found.problems { write(problem, to: &writer) }
        writer.closeArray()
        writer.closeObject()
        writer.lineEnd()
        var sink = ByteArraySink()
        do { try writer.drain(to: &sink) } catch {
            throw BatchFailure(.outputFailed, name: "standard output", reason: "\(error)")
        }
        return sink.text
    }

    private static func write(_ problem: ArchiveProblem, to writer: inout JSONWriter) {
        writer.element()
        writer.openObject()
        writer.member("kind", problem.kind.rawValue)
        writer.member("severity", problem.severity.rawValue)
        writer.member("path", problem.path)
        writer.member("line", problem.line)
        writer.member("column", problem.column)
        writer.member("document", problem.documentID?.rawValue)
        writer.member("title", problem.title)
        writer.member("message", problem.message)
        writer.closeObject()
    }
}
