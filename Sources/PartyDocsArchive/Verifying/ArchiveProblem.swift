public import PartyDocsCore

/// A fault, or something doubtful, that verifying an archive found.
public struct ArchiveProblem: Hashable, Sendable {
    /// How much a problem weighs.
    public enum Severity: String, Hashable, Sendable, CaseIterable {
        /// The archive is not whole, or not what it says it is.
        case fault
        /// It is whole; something is unusual, or will be trouble elsewhere.
        case warning
    }

    /// What kind of problem it is.
    public let kind: Kind
    /// How much it weighs.
    public let severity: Severity
    /// The path inside the archive.
    public let path: String
    /// The line in that file, from 1; nil when the problem has no place.
    public let line: Int?
    /// The column in that line, from 1.
    public let column: Int?
    /// What is wrong, in one sentence.
    public let message: String
    /// The identifier of the document that the path belongs to, when the index knows it.
    public internal(set) var documentID: Document.ID?
    /// The title of that document.
    public internal(set) var title: String?

    init(
        _ kind: Kind,
        _ path: String,
        _ message: String,
        severity: Severity = .fault,
        line: Int? = nil,
        column: Int? = nil
    ) {
        self.kind = kind
        self.severity = severity
        self.path = path
        self.line = line
        self.column = column
        self.message = message
    }
}

extension ArchiveProblem: CustomStringConvertible {
    /// The path, the place in it, what is wrong, and the title of the document.
    public var description: String {
        var text = path
        if let line {
            text += ":\(line)"
            if let column { text += ":\(column)" }
        }
        text += severity == .warning ? ": warning: \(message)" : ": \(message)"
        if let title, !title.isEmpty { text += " [\(title)]" }
        return text
    }
}
