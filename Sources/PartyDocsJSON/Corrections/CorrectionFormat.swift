public import PartyDocsCore

/// Reads and writes files of corrections: JSON that holds sets for any number of documents.
///
/// A file is read strictly. Members that the format does not have are refused, and so is a value that names entities by
/// their identifiers, which another reading of the text gives to others.
public struct CorrectionFormat: Sendable {
    /// How files are read and written.
    public struct Options: Hashable, Sendable {
        /// The number of spaces for each level, from 0 to 16; others count as the nearest.
        public var indentation = 2
        /// How many arrays and objects may lie in each other; from 1 to 1,024, other numbers count as the nearest.
        public var maximumDepth = 512

        /// Makes the default options.
        public init() {}
    }

    /// How files are read and written.
    public let options: Options

    /// Makes the format.
    ///
    /// - Parameter options: How files are read and written.
    public init(options: Options = Options()) {
        self.options = options
    }

    /// Reads a file.
    ///
    /// - Parameter bytes: The bytes of the file.
    /// - Returns: The sets, in order.
    /// - Throws: ``ReadError`` with the place of the first fault; columns count Unicode scalars.
    public func correctionSets(from bytes: [UInt8]) throws(ReadError) -> [CorrectionSet] {
        try JSONText.withRoot(
            of: bytes,
            maximumDepth: JSONParser.depth(options.maximumDepth),
            JSONCorrectionReading.sets
        )
    }

    /// Writes a file.
    ///
    /// - Parameter sets: The sets, in order.
    /// - Returns: The bytes, a line end last.
    /// - Throws: ``ExportError`` for a field that bears the name of a member of the format.
    public func bytes(of sets: [CorrectionSet]) throws(ExportError) -> [UInt8] {
        var writer = JSONWriter(indentation: min(max(options.indentation, 0), 16))
        var sink = ByteArraySink()
        do {
            try JSONCorrectionEncoder.encode(sets, into: &writer)
            writer.lineEnd()
            try writer.drain(to: &sink)
        } catch let error as ExportError {
            throw error
        } catch {
            throw ExportError(.exporterFailed, "The corrections could not be written.", underlyingError: error)
        }
        return sink.bytes
    }
}
