/// The reason why an export stopped.
public struct ExportError: Error {
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

        /// The sink threw; ``ExportError/underlyingError`` is its error.
        public static let sinkFailed = Self(rawValue: "sink-failed")
        /// The exporter threw an error of its own.
        public static let exporterFailed = Self(rawValue: "exporter-failed")
        /// The format cannot hold the document; nothing of the document was altered to make it fit.
        public static let unrepresentable = Self(rawValue: "unrepresentable")
        /// The job does not fit: a single document was asked for and another number came.
        public static let invalidJob = Self(rawValue: "invalid-job")
        /// The documents could not be had.
        public static let documentsFailed = Self(rawValue: "documents-failed")
        /// The task was cancelled.
        public static let cancelled = Self(rawValue: "cancelled")
    }

    /// What kind of reason it is.
    public var code: Code
    /// What happened, in one sentence.
    public var message: String
    /// The document that was being written.
    public var documentID: Document.ID?
    /// Where in the text of the document.
    public var offset: TextOffset?
    /// The error that caused this one.
    public var underlyingError: (any Error)?

    /// Makes an error.
    ///
    /// - Parameters:
    ///   - code: What kind of reason it is.
    ///   - message: What happened, in one sentence.
    ///   - documentID: The document that was being written.
    ///   - offset: Where in the text of the document.
    ///   - underlyingError: The error that caused this one.
    public init(
        _ code: Code,
        _ message: String,
        documentID: Document.ID? = nil,
        offset: TextOffset? = nil,
        underlyingError: (any Error)? = nil
    ) {
        self.code = code
        self.message = message
        self.documentID = documentID
        self.offset = offset
        self.underlyingError = underlyingError
    }
}

extension ExportError: CustomStringConvertible {
    /// The message with the document and the place.
    public var description: String {
        var text = message
        if let documentID { text = "document \(documentID): \(text)" }
        if let offset { text += " (at byte \(offset.utf8) of the text)" }
        if let underlyingError { text += ": \(underlyingError)" }
        return text
    }
}
