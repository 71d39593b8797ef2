public import PartyDocsCore
internal import PartyDocsSystem

/// The reason why one input or one output of a batch failed, in one line.
public struct BatchFailure: Error, Hashable, Sendable {
    /// What kind of reason it is; open, a later version may add codes.
    public struct Code: VocabularyTerm {
        /// The name of the code.
        public let rawValue: String

        /// Makes a code.
        ///
        /// - Parameter rawValue: The name of the code.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// There is no such input, it may not be read, or a folder holds no texts.
        public static let noInput = Self(rawValue: "no-input")
        /// The bytes of the input give no document.
        public static let badData = Self(rawValue: "bad-data")
        /// The format cannot hold the document.
        public static let unrepresentable = Self(rawValue: "unrepresentable")
        /// Two documents of one collection have the same identifier and different texts.
        public static let duplicateIdentifier = Self(rawValue: "duplicate-identifier")
        /// Two inputs would be written to one output.
        public static let outputConflict = Self(rawValue: "output-conflict")
        /// The output exists and was not to be replaced.
        public static let outputExists = Self(rawValue: "output-exists")
        /// The output could not be written.
        public static let outputFailed = Self(rawValue: "output-failed")
        /// The input could be opened and then not be read.
        public static let inputFailed = Self(rawValue: "input-failed")
        /// The exporter failed, other than by refusing the document.
        public static let exporterFailed = Self(rawValue: "exporter-failed")
        /// The run was cancelled before it came to this input.
        public static let cancelled = Self(rawValue: "cancelled")
    }

    /// What kind of reason it is.
    public var code: Code
    /// The file, as the user named it.
    public var name: String
    /// The line in that file, from 1.
    public var line: Int?
    /// The column in that line, from 1.
    public var column: Int?
    /// What is wrong, in one sentence.
    public var reason: String

    /// Makes a failure.
    ///
    /// - Parameters:
    ///   - code: What kind of reason it is.
    ///   - name: The file, as the user named it.
    ///   - line: The line in that file, from 1.
    ///   - column: The column in that line, from 1.
    ///   - reason: What is wrong, in one sentence.
    public init(_ code: Code, name: String, line: Int? = nil, column: Int? = nil, reason: String) {
        self.code = code
        self.name = name
        self.line = line
        self.column = column
        self.reason = reason
    }

    init(_ error: ReadError, of name: String) {
        var reason = error.message
        if let offset = error.position.byteOffset { reason += " (at byte \(offset))" }
        if let underlying = error.underlyingError { reason += ": \(underlying)" }
        self.init(.badData, name: name, line: error.position.line, column: error.position.column, reason: reason)
    }

    init(_ error: ExportError, of name: String, output: String) {
        if error.code == .sinkFailed, let failure = error.underlyingError as? BatchFailure {
            self = failure
            return
        }
        let code: Code =
            switch error.code {
            case .unrepresentable: .unrepresentable
            case .cancelled: .cancelled
            case .sinkFailed: .outputFailed
            default: .exporterFailed
            }
        var reason = error.message
        if let offset = error.offset { reason += " (at byte \(offset.utf8) of the text)" }
        if let underlying = error.underlyingError { reason += ": \(underlying)" }
        self.init(code, name: name, reason: reason)
    }

    init(writing error: FileError, to output: String) {
        self.init(error.isOccupied ? .outputExists : .outputFailed, name: output, reason: error.reason)
    }
}

extension BatchFailure: CustomStringConvertible {
    /// One line: the name, the place and the reason.
    public var description: String {
        var text = name + ":"
        if let line { text += "\(line):" }
        if let line, let column, line > 0 { text += "\(column):" }
        return text + " " + reason
    }
}
