internal import ArgumentParser
internal import PartyDocsBatch
internal import PartyDocsCore
internal import PartyDocsJSON
internal import PartyDocsReading
internal import PartyDocsSystem

/// The options of commands that give entities the identifiers of an authority file.
struct AuthorityOptions: ParsableArguments {
    /// The largest authority file that is read, in bytes.
    private static let sizeLimit = 1 << 30

    @Option(
        help: ArgumentHelp(
            "A JSON file of persons, organizations and documents that are known; what a text names takes their ids.",
            valueName: "file"
        ),
        completion: .file(extensions: ["json"])
    )
    var authority: String?

    @Option(
        help: ArgumentHelp(
            "Write the authority file with what the texts add to it; the same file may be named.",
            discussion: "The texts are read twice: once to see who is named, once to write them.",
            valueName: "file"
        ),
        completion: .file(extensions: ["json"])
    )
    var authorityOut: String?

    /// A batch whose documents have the identifiers of the authority file, which is extended and written first.
    func applied(to batch: Batch, reading inputs: [BatchInput]) async throws(BatchFailure) -> Batch {
        try await prepared(batch, reading: inputs).batch
    }

    /// A batch whose documents have the identifiers of the authority file, with that file; none when nobody asks for it.
    ///
    /// - Parameters:
    ///   - batch: The batch.
    ///   - inputs: What it reads.
    ///   - fallback: The path of the authority file when none is named.
    /// - Returns: The batch and the file.
    /// - Throws: ``BatchFailure``.
    func prepared(
        _ batch: Batch,
        reading inputs: [BatchInput],
        fallback: String? = nil
    ) async throws(BatchFailure) -> (batch: Batch, file: AuthorityFile?) {
        guard authority ?? authorityOut ?? fallback != nil else { return (batch, nil) }
        var batch = batch
        var file = try given(authority ?? fallback)
        if let authorityOut {
            let replacesExisting = batch.options.replacesExisting || isGivenFile(authorityOut)
            try checkIsFree(authorityOut, replacesExisting)
            if inputs.contains(.standardInput) {
                batch.options.standardInput = try batch.bytes(of: .standardInput)
            }
            file = try await extended(file, by: inputs, of: batch)
            try Self.write(file, to: authorityOut, replacesExisting)
        }
        batch.reader = AuthorityReader(batch.reader, resolver: AuthorityResolver(file))
        return (batch, file)
    }

    // MARK: Reading

    private func given(_ authority: String?) throws(BatchFailure) -> AuthorityFile {
        guard let authority else { return AuthorityFile() }
        let bytes = try BatchInput(file: authority).load(sizeLimit: Self.sizeLimit)
        do {
            return try JSONAuthorityDecoder().file(from: bytes)
        } catch {
            throw BatchFailure(
                .badData,
                name: authority,
                line: error.position.line,
                column: error.position.column,
                reason: error.message
            )
        }
    }

    private func extended(
        _ file: AuthorityFile,
        by inputs: [BatchInput],
        of batch: Batch
    ) async throws(BatchFailure) -> AuthorityFile {
        var progress = ProgressLine(total: inputs.count)
        let survey = await batch.survey(inputs, extending: file) { progress.advance() }
        progress.clear()
        do {
            return try survey.extendedFile()
        } catch {
            throw BatchFailure(.badData, name: authority ?? "the authority file", reason: error.message)
        }
    }

    // MARK: Writing

    private func isGivenFile(_ path: String) -> Bool {
        // A path that cannot be followed is no file that was read.
        guard let authority, let given = try? FileSystem.realPath(of: authority) else { return false }
        return (try? FileSystem.realPath(of: path)) == given
    }

    private func checkIsFree(_ path: String, _ replacesExisting: Bool) throws(BatchFailure) {
        do {
            guard !replacesExisting, try FileSystem.kind(of: path) == .file else { return }
        } catch {
            throw BatchFailure(.outputFailed, name: path, reason: error.reason)
        }
        throw BatchFailure(.outputExists, name: path, reason: "The output exists.")
    }

    private static func write(
        _ file: AuthorityFile,
        to path: String,
        _ replacesExisting: Bool
    ) throws(BatchFailure) {
        var sink = try FileSink(path: path, replacesExisting: replacesExisting)
        do {
            try JSONAuthorityEncoder().write(file, to: &sink)
        } catch {
            throw error as? BatchFailure ?? BatchFailure(.outputFailed, name: path, reason: "\(error)")
        }
        try sink.commit()
    }
}
