/// Work on numbered pieces, several at once, whose results are handed over in order.
enum OrderedWork {
    /// Runs `work` for each number below `count` and hands each result to `body`, in order.
    ///
    /// At most twice as many results as jobs wait for their turn, so memory does not grow with the count.
    static func run<Value: Sendable>(
        count: Int,
        jobs: Int,
        work: @escaping @Sendable (Int) -> Value,
        body: (Int, Value) -> Void
    ) async {
        guard jobs > 1, count > 1 else {
            for index in 0..<count { body(index, work(index)) }
            return
        }
        await withTaskGroup(of: (Int, Value).self) { group in
            var started = 0
            var delivered = 0
            var waiting: [Int: Value] = [:]
            var running = 0
            func start() {
                while running < jobs, started < count, started < delivered + 2 * jobs {
                    let index = started
                    group.addTask { (index, work(index)) }
                    started += 1
                    running += 1
                }
            }
            start()
            while let (index, value) = await group.next() {
                running -= 1
                waiting[index] = value
                while let next = waiting.removeValue(forKey: delivered) {
                    body(delivered, next)
                    delivered += 1
                }
                start()
            }
        }
    }
}
