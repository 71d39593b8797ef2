public import PartyDocsCore

/// Reads documents back from JSON and JSON Lines.
///
/// A stream holds any number of documents, each an object on one line or on many, the next on a new line; blank lines
/// and a byte order mark at the start are skipped. One document is held in memory at a time. A version of another
/// major number is refused; unknown members of a newer minor version are kept as fields. Positions and quoted texts
/// are checked against the text.
public struct JSONDocumentDecoder: DocumentDecoder {
    /// What the decoder accepts.
    public struct Options: Hashable, Sendable {
        /// How many arrays and objects may lie in each other; from 1 to 1,024, other numbers count as the nearest.
        public var maximumDepth = 512
        /// The number of bytes that one document may have.
        public var maximumDocumentByteCount = 256 << 20

        /// Makes the default options.
        public init() {}
    }

    /// What the decoder accepts.
    public let options: Options

    /// Makes a decoder.
    ///
    /// - Parameter options: What it accepts.
    public init(options: Options = Options()) {
        self.options = options
    }

    /// JSON; JSON Lines is read as well.
    public var format: ExportFormat { .json }

    /// Prepares the reading of one stream.
    ///
    /// - Returns: A session that has read nothing.
    public func makeSession() -> JSONDecodingSession {
        JSONDecodingSession(options: options)
    }
}
