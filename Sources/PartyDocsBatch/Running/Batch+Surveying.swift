public import PartyDocsCore
public import PartyDocsReading
internal import PartyDocsSystem

extension Batch {
    /// Reads all inputs and collects what they add to an authority file.
    ///
    /// The file that it makes depends on the inputs, not on their order or the number of jobs. Inputs that cannot be read
    /// add nothing; a run that writes them reports why. To write the documents with the identifiers of the extended file,
    /// read them again with an ``AuthorityReader``.
    ///
    /// - Parameters:
    ///   - inputs: The inputs.
    ///   - file: The authority file to extend.
    ///   - progress: Called after each input, in order.
    /// - Returns: The survey, whose ``AuthoritySurvey/extendedFile()`` is the result.
    public func survey(
        _ inputs: [BatchInput],
        extending file: AuthorityFile = AuthorityFile(),
        progress: () -> Void = {}
    ) async -> AuthoritySurvey {
        var survey = AuthoritySurvey(extending: file)
        let resolver = survey.resolver
        await OrderedWork.run(count: inputs.count, jobs: options.jobs) { index -> AuthorityFacts? in
            guard !Task.isCancelled, let document = try? document(of: inputs[index]) else { return nil }
            return resolver.facts(of: document)
        } body: { _, facts in
            if let facts { survey.add(facts) }
            progress()
        }
        return survey
    }
}
