/// Stands between an exporter and the sink: counts bytes, and after the first failure lets no byte through, even when
/// a plug-in swallows the error.
struct GuardedSink<Base: ByteSink & ~Copyable>: ByteSink, ~Copyable {
    private var base: Base
    private(set) var byteCount = 0
    private(set) var failure: (any Error)?

    init(_ base: consuming Base) {
        self.base = base
    }

    mutating func write(_ bytes: RawSpan) throws {
        if let failure { throw failure }
        do {
            try base.write(bytes)
            byteCount += bytes.byteCount
        } catch {
            failure = error
            throw error
        }
    }

    consuming func release() -> Base { base }
}
