/// Runs work that may suspend to its end on the thread that asks for it, since what libFuzzer calls can't suspend.
///
/// Unchecked: the work begins no tasks of its own, so that one thread has it all.
final class ImmediateExecutor: TaskExecutor, @unchecked Sendable {
    private final class Result<Value>: @unchecked Sendable {
        var value: Value?
    }

    private var jobs: [UnownedJob] = []

    func enqueue(_ job: consuming ExecutorJob) {
        jobs.append(UnownedJob(job))
    }

    /// What the work gives; nil when it waits for another thread.
    static func value<Value: Sendable>(of work: @escaping @Sendable () async -> Value) -> Value? {
        let executor = ImmediateExecutor()
        let result = Result<Value>()
        Task(executorPreference: executor) { result.value = await work() }
        while !executor.jobs.isEmpty {
            executor.jobs.removeFirst().runSynchronously(on: executor.asUnownedTaskExecutor())
        }
        return result.value
    }
}
