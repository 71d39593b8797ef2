/// Work on pieces, several at once, whose results are handed over in the order of the pieces.
package enum OrderedWork {
    /// Runs `work` for each piece that `next` gives and hands each result to `body`, in order.
    ///
    /// At most twice as many results as jobs wait for their turn, so memory does not grow with the number of pieces.
    /// What `next` or `body` throws ends the run; pieces that were begun are finished and dropped.
    ///
    /// - Parameters:
    ///   - jobs: The number of pieces that are worked on at once.
    ///   - next: Gives the next piece, nil at the end.
    ///   - work: What is done with a piece, in any order and on any thread.
    ///   - body: Takes the results, in order.
    /// - Throws: What `next` or `body` throws.
    package static func run<Piece: Sendable, Value: Sendable>(
        jobs: Int,
        next: () throws -> Piece?,
        work: @escaping @Sendable (Piece) -> Value,
        body: (Value) throws -> Void
    ) async throws {
        guard jobs > 1 else {
            while let piece = try next() { try body(work(piece)) }
            return
        }
        try await withThrowingTaskGroup(of: (Int, Value).self) { group in
            var started = 0
            var delivered = 0
            var waiting: [Int: Value] = [:]
            var running = 0
            var isAtEnd = false
            func start() throws {
                while !isAtEnd, running < jobs, started < delivered + 2 * jobs {
                    guard let piece = try next() else {
                        isAtEnd = true
                        return
                    }
                    let index = started
                    group.addTask { (index, work(piece)) }
                    started += 1
                    running += 1
                }
            }
            try start()
            while let (index, value) = try await group.next() {
                running -= 1
                waiting[index] = value
                while let next = waiting.removeValue(forKey: delivered) {
                    delivered += 1
                    try body(next)
                }
                try start()
            }
        }
    }

    /// Runs `work` for each number below `count` and hands each result to `body`, in order.
    package static func run<Value: Sendable>(
        count: Int,
        jobs: Int,
        work: @escaping @Sendable (Int) -> Value,
        body: (Int, Value) -> Void
    ) async {
        var started = 0
        var delivered = 0
        // Neither closure throws, so nothing can.
        try? await run(jobs: min(jobs, count)) {
            defer { started += 1 }
            return started < count ? started : nil
        } work: { (index: Int) in
            work(index)
        } body: { value in
            body(delivered, value)
            delivered += 1
        }
    }
}
