public import PartyDocsCore
internal import PartyDocsSystem

extension Batch {
    /// Reads each input of a plan and writes it to its own output.
    ///
    /// - Parameters:
    ///   - plan: What is written where.
    ///   - exporters: What writes it.
    ///   - progress: Called with the result of each input, in order, as the run goes on.
    /// - Returns: All results.
    public func write(
        _ plan: BatchPlan,
        with exporters: ExporterSet,
        progress: (BatchResult) -> Void = { _ in }
    ) async -> BatchReport {
        var report = BatchReport()
        await OrderedWork.run(count: plan.steps.count, jobs: options.jobs) { index in
            result(of: plan.steps[index], with: exporters)
        } body: { _, result in
            report.results.append(result)
            progress(result)
        }
        return report
    }

    private func result(of step: BatchPlan.Step, with exporters: ExporterSet) -> BatchResult {
        do throws(BatchFailure) {
            guard !Task.isCancelled else { throw .cancelled(step.input.name) }
            try step.target.checkIsFree(for: exporters, replacesExisting: options.replacesExisting)
            let document = try document(of: step.input)
            try step.target.makeFolders()
            let outputs = try OutputFiles(exporters, in: step.target, replacesExisting: options.replacesExisting)
            let byteCount = try outputs.write(document, of: step.input.name)
            try outputs.commit(synchronizing: options.isSynchronizing)
            return BatchResult(
                input: step.input,
                byteCount: byteCount,
                unappliedCorrections: document.unappliedCorrections
            )
        } catch {
            return BatchResult(input: step.input, failure: error)
        }
    }
}

extension BatchFailure {
    static func cancelled(_ name: String) -> BatchFailure {
        BatchFailure(.cancelled, name: name, reason: "The run was cancelled.")
    }
}
