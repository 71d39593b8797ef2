/// The reason why bytes give no document.
public struct ReadError: Error {
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

        /// There are no bytes, or nothing but white space.
        public static let empty = Self(rawValue: "empty")
        /// The bytes are no text: U+0000, or the signature of a known binary format.
        public static let binary = Self(rawValue: "binary")
        /// The bytes do not decode.
        public static let undecodable = Self(rawValue: "undecodable")
        /// The source is larger than the limit.
        public static let tooLarge = Self(rawValue: "too-large")
        /// A file of this library's own is not well-formed or breaks the rules of its format.
        public static let malformed = Self(rawValue: "malformed")
        /// A file is of a format version that this library does not read.
        public static let unsupportedVersion = Self(rawValue: "unsupported-version")
        /// A file holds something that is refused for safety, as a document type declaration in XML.
        public static let refused = Self(rawValue: "refused")
        /// The parts that were read do not make a document; ``ReadError/underlyingError`` is the ``DocumentError``.
        public static let invalidDocument = Self(rawValue: "invalid-document")
        /// The source of bytes failed.
        public static let sourceFailed = Self(rawValue: "source-failed")
    }

    /// A place in the bytes.
    public struct Position: Hashable, Sendable {
        /// The offset of the byte, from zero.
        public var byteOffset: Int?
        /// The line, from 1.
        public var line: Int?
        /// The column, from 1, in the unit of the parser that reports it.
        public var column: Int?

        /// Makes a place.
        ///
        /// - Parameters:
        ///   - byteOffset: The offset of the byte, from zero.
        ///   - line: The line, from 1.
        ///   - column: The column, from 1.
        public init(byteOffset: Int? = nil, line: Int? = nil, column: Int? = nil) {
            self.byteOffset = byteOffset
            self.line = line
            self.column = column
        }
    }

    /// What kind of reason it is.
    public var code: Code
    /// What is wrong, in one sentence.
    public var message: String
    /// Where, as far as known.
    public var position: Position
    /// The name of the source.
    public var sourceName: String?
    /// The error that caused this one.
    public var underlyingError: (any Error)?

    /// Makes an error.
    ///
    /// - Parameters:
    ///   - code: What kind of reason it is.
    ///   - message: What is wrong, in one sentence.
    ///   - position: Where.
    ///   - sourceName: The name of the source.
    ///   - underlyingError: The error that caused this one.
    public init(
        _ code: Code,
        _ message: String,
        at position: Position = Position(),
        sourceName: String? = nil,
        underlyingError: (any Error)? = nil
    ) {
        self.code = code
        self.message = message
        self.position = position
        self.sourceName = sourceName
        self.underlyingError = underlyingError
    }
}

extension ReadError: CustomStringConvertible {
    /// One line: with a name `name:line:column: message`, without one the place after the message.
    public var description: String {
        var places: [String] = []
        var text = message
        if let sourceName {
            let parts = [sourceName, position.line.map(String.init), position.column.map(String.init)]
            text = parts.compactMap { $0 }.joined(separator: ":") + ": " + message
        } else {
            if let line = position.line { places.append("line \(line)") }
            if let column = position.column { places.append("column \(column)") }
        }
        if let byteOffset = position.byteOffset { places.append("at byte \(byteOffset)") }
        if !places.isEmpty { text += " (" + places.joined(separator: ", ") + ")" }
        if let underlyingError { text += ": \(underlyingError)" }
        return text
    }
}
