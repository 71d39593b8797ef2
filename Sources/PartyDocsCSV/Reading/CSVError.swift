/// The reason why bytes are no comma-separated values.
public struct CSVError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, in one sentence.
    public let message: String
    /// The line, from 1.
    public let line: Int

    /// The line and the message.
    public var description: String { "\(line): \(message)" }
}
