/// Why a file of terms cannot be read.
public struct LexiconError: Error, Hashable, Sendable {
    /// The line, counted from 1.
    public let line: Int
    /// What is wrong with it.
    public let reason: String
}

extension LexiconError: CustomStringConvertible {
    /// The line and the reason.
    public var description: String { "line \(line): \(reason)" }
}
