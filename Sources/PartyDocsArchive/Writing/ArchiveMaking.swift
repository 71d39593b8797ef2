internal import PartyDocsCore
internal import PartyDocsSystem

/// One making of an archive, from its working folder to its place.
struct ArchiveMaking {
    private let purpose: ArchiveRun.Purpose
    private let options: ArchiveWriter.Options
    private let place: ArchivePlace

    init(_ purpose: ArchiveRun.Purpose, _ options: ArchiveWriter.Options, _ directory: String) throws {
        self.purpose = purpose
        self.options = options
        place = try ArchivePlace(directory, interrupted: options.interruptedRun)
    }

    func make(
        _ inputs: some Sequence<ArchiveInput>,
        _ reader: some DocumentReader,
        at moment: Moment,
        _ progress: (ArchiveReport.Entry) -> Void
    ) async throws -> ArchiveReport {
        var isWorthKeeping = false
        do {
            let begun = try ArchiveResumption.begun(in: place)
            isWorthKeeping = begun != nil
            let replaces = options.replacesExisting || begun?.replaces == true
            let run = ArchiveRun(purpose, options, at: begun?.moment ?? moment, after: try earlier(replaces))
            try begin(run, isResumed: begun != nil)
            var report = ArchiveReport()
            try await take(inputs, run, reader) { input, document in
                isWorthKeeping = true
                let entry = ArchiveReport.Entry(input, document)
                report.count(entry)
                progress(entry)
            }
            var finisher = ArchiveFinisher(place, run)
            let summary = try finisher.finish()
            report.payloadByteCount = summary.byteCount
            report.payloadFileCount = summary.fileCount
            var journal = try JournalWriter(appendingTo: place.journal)
            try journal.append([.complete(sum: summary.sum)])
            try journal.close()
            try place.commit()
            return report
        } catch {
            guard isWorthKeeping else {
                place.abandon()
                throw error
            }
            throw ArchiveError(error).keeping(place.working)
        }
    }

    /// The archive that a new generation is made from; nil for a new archive.
    private func earlier(_ replaces: Bool) throws -> EarlierGeneration? {
        let exists = try place.hasArchive()
        if case .create = purpose {
            guard !exists || replaces else {
                throw ArchiveError(.destinationExists, "\(place.destination) exists already.")
            }
            return nil
        }
        guard exists else { throw ArchiveError(.notAnArchive, "There is no archive at \(place.destination).") }
        let earlier = try EarlierGeneration(folder: place.destination)
        try earlier.check()
        return earlier
    }

    private func begin(_ run: ArchiveRun, isResumed: Bool) throws {
        if case .remove(let ids, _) = purpose { try run.earlier?.check(holds: ids) }
        if isResumed {
            try ArchiveResumption(place, run).prepare()
        } else {
            var journal = try JournalWriter(creating: place.journal)
            try journal.append([
                .run(fingerprint: run.fingerprint, moment: "\(run.moment)", replaces: options.replacesExisting)
            ])
            try journal.close()
        }
        let bag = BagWriter(folder: place.bag)
        try FileSystem.makeDirectories(place.bag + "/data")
        try run.forEachKeptClaim { claim in
            try Task.checkCancellation()
            try run.earlier?.hand(claim, to: bag, scratch: place.scratch)
        }
    }

    /// Takes all inputs in, those that are done by what the journal says.
    private func take(
        _ inputs: some Sequence<ArchiveInput>,
        _ run: ArchiveRun,
        _ reader: some DocumentReader,
        _ body: (JournalInput, Document?) -> Void
    ) async throws {
        let journal = try JournalReader(path: place.journal)
        var next = inputs.makeIterator()
        var pending = next.next()
        var count = 0
        while let done = try journal.nextInput() {
            guard done.name == pending?.name else {
                throw ArchiveError(.differentRun, "The inputs are not those that \(place.working) was begun with.")
            }
            body(done, nil)
            count += 1
            pending = next.next()
        }
        guard !journal.inputsAreDone else { return }
        let preparer = try InputPreparer(options, reader: reader)
        var builder = try ArchiveBuilder(place, run, after: count)
        try await OrderedWork.run(jobs: options.jobs) {
            try Task.checkCancellation()
            defer { pending = next.next() }
            return pending
        } work: { input in
            preparer.prepare(input)
        } body: { prepared in
            // A reader that is cancelled fails, which says nothing of its source.
            try Task.checkCancellation()
            body(try builder.add(prepared), try? prepared.result.get().document)
        }
        try builder.finish()
    }
}

extension ArchiveError {
    /// The same reason, with what can be done about the working folder.
    fileprivate func keeping(_ working: String) -> ArchiveError {
        guard code == .system || code == .cancelled else { return self }
        return ArchiveError(code, "\(message) (What was done is kept in \(working) and can be continued.)")
    }
}
