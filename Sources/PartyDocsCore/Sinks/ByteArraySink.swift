/// A sink that keeps what it takes in memory.
public struct ByteArraySink: ByteSink, Sendable {
    /// The bytes taken so far.
    public private(set) var bytes: [UInt8] = []

    /// Makes an empty sink.
    public init() {}

    /// Takes the bytes.
    ///
    /// - Parameter bytes: The next bytes.
    public mutating func write(_ bytes: RawSpan) {
        bytes.withUnsafeBytes { self.bytes.append(contentsOf: $0) }
    }

    /// The bytes as text, ill-formed UTF-8 replaced by U+FFFD.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Forgets the bytes and keeps the memory for the next ones.
    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }
}
