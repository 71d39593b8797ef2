internal import Dispatch
internal import PartyDocsCore
internal import Synchronization

/// Runs an export on several threads at once.
enum ParallelRuns {
    static let count = 4

    /// The bytes of each run, nil for one that failed.
    static func bytes(of documents: [Document], by exporter: some DocumentExporter, job: ExportJob) -> [[UInt8]?] {
        let results = Mutex<[[UInt8]?]>([])
        DispatchQueue.concurrentPerform(iterations: count) { _ in
            let bytes = try? exporter.bytes(of: documents, job: job)
            results.withLock { $0.append(bytes) }
        }
        return results.withLock { $0 }
    }
}
