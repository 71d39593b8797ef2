/// A destination that accepts bytes in order.
///
/// Whoever makes a sink closes it: an export never does.
public protocol ByteSink: ~Copyable {
    /// Takes every byte of `bytes`, or throws.
    ///
    /// The exporter waits for the call, so a slow sink slows the run instead of filling memory.
    ///
    /// - Parameter bytes: The next bytes, of any number, zero included. Don't keep them after the call.
    /// - Throws: Any error. The run stops and no more bytes come.
    mutating func write(_ bytes: RawSpan) throws
}

extension ByteSink where Self: ~Copyable {
    /// Takes a string as UTF-8.
    ///
    /// - Parameter text: The string.
    /// - Throws: What the sink throws.
    public mutating func write(_ text: some StringProtocol) throws {
        var text = String(text)
        try text.withUTF8 { try write(UnsafeRawBufferPointer($0).bytes) }
    }

    /// Takes the bytes of an array.
    ///
    /// - Parameter bytes: The bytes.
    /// - Throws: What the sink throws.
    public mutating func write(_ bytes: [UInt8]) throws {
        try bytes.withUnsafeBytes { try write($0.bytes) }
    }
}
