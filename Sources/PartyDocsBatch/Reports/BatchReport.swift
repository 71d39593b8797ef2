/// What became of a batch.
public struct BatchReport: Hashable, Sendable {
    /// A result for each input, in the order of the inputs.
    public var results: [BatchResult]
    /// Why the output of a collection as a whole was not made; nil when it was, or when each input has its own output.
    public var collectionFailure: BatchFailure?

    /// Makes a report.
    ///
    /// - Parameters:
    ///   - results: A result for each input, in order.
    ///   - collectionFailure: Why the output of a collection as a whole was not made.
    public init(results: [BatchResult] = [], collectionFailure: BatchFailure? = nil) {
        self.results = results
        self.collectionFailure = collectionFailure
    }

    /// All failures, in the order of the inputs, that of the collection last.
    public var failures: [BatchFailure] {
        results.compactMap(\.failure) + (collectionFailure.map { [$0] } ?? [])
    }

    /// The results of inputs to which a person's correction no longer applies.
    public var resultsWithUnappliedCorrections: [BatchResult] { results.filter { !$0.unappliedCorrections.isEmpty } }

    /// The number of inputs that were written.
    public var writtenCount: Int {
        collectionFailure == nil ? results.count { $0.failure == nil && $0.duplicateOf == nil } : 0
    }
}
