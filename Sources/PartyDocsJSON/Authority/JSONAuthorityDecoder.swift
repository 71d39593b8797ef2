public import PartyDocsCore

/// Reads authority files from JSON (`Docs/Formats/Authority.md`), strictly.
///
/// Members that this version does not know are kept as fields. A file of another major version is refused, and so is one
/// whose records break a rule: the error names the line and column of the record at fault. Time and memory are linear in
/// the length of the file.
public struct JSONAuthorityDecoder: Sendable {
    /// The value of the member `format`, by which an authority file is known.
    static let format = "partydocs-authority"

    /// What the decoder accepts.
    public struct Options: Hashable, Sendable {
        /// How many arrays and objects may lie in each other; from 1 to 1,024, other numbers count as the nearest.
        public var maximumDepth = 64

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

    /// Reads one file.
    ///
    /// - Parameter bytes: The file; a byte order mark before it is skipped.
    /// - Returns: The authority file.
    /// - Throws: ``ReadError`` with the place of the first fault; columns count Unicode scalars.
    public func file(from bytes: [UInt8]) throws(ReadError) -> AuthorityFile {
        try bytes.withUnsafeBufferPointer { bytes throws(ReadError) in
            var start = JSONPosition()
            var text = bytes
            if bytes.starts(with: JSONText.byteOrderMark) {
                start.skipByteOrderMark()
                text = UnsafeBufferPointer(rebasing: bytes[JSONText.byteOrderMark.count...])
            }
            do throws(JSONFault) {
                return try JSONElement.withRoot(
                    of: text,
                    maximumDepth: JSONParser.depth(options.maximumDepth),
                    JSONAuthorityReading.file
                )
            } catch {
                throw error.located(from: start, in: text)
            }
        }
    }
}
