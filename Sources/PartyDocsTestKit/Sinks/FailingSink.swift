public import PartyDocsCore

/// A sink that fails after a number of bytes, and notes whether anybody wrote to it after that.
public struct FailingSink: ByteSink, Sendable {
    /// The failure that the sink throws.
    public struct Failure: Error, Hashable {
        /// Makes the failure.
        public init() {}
    }

    private let capacity: Int
    /// The number of bytes taken.
    public private(set) var byteCount = 0
    /// Whether the sink has failed.
    public private(set) var hasFailed = false
    /// Whether a write came after the failure.
    public private(set) var wasWrittenAfterFailure = false

    /// Makes a sink.
    ///
    /// - Parameter capacity: The number of bytes after which the next one fails.
    public init(capacity: Int) {
        self.capacity = capacity
    }

    /// Takes the bytes, or fails.
    ///
    /// - Parameter bytes: The next bytes.
    /// - Throws: ``Failure`` once more than the capacity has come.
    public mutating func write(_ bytes: RawSpan) throws {
        if hasFailed {
            wasWrittenAfterFailure = true
            throw Failure()
        }
        guard byteCount + bytes.byteCount <= capacity else {
            hasFailed = true
            throw Failure()
        }
        byteCount += bytes.byteCount
    }
}
