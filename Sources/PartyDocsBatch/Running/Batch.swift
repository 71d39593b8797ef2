public import PartyDocsCore
public import PartyDocsReading

/// Reads many inputs and writes each, or all of them as one collection.
///
/// One bad input never stops the others. Several inputs are worked on at once, results come in the order of the inputs,
/// and the bytes written do not depend on the number of jobs. What is in memory does not grow with the number of inputs.
///
/// ```swift
/// let listing = InputListing(["texts"])
/// let exporters = ExporterSet(JSONExporter())
/// let plan = try BatchPlan(listing.inputs, below: "out", exporters: exporters)
/// let report = await Batch().write(plan, with: exporters)
/// for failure in listing.failures + report.failures { print(failure) }
/// ```
///
/// Cancel the task that runs a batch, and the inputs that are left end with the code `cancelled`.
public struct Batch: Sendable {
    /// How a batch is run.
    public struct Options: Sendable {
        /// The number of inputs that are worked on at once, at least 1.
        public var jobs = 1
        /// The largest number of bytes of an input, 64 MiB unless set; of a larger one nothing is read.
        public var sizeLimit = 64 * 1024 * 1024
        /// Whether outputs that exist are replaced.
        public var replacesExisting = false
        /// Whether to wait, for each output, until it is on the medium.
        public var isSynchronizing = false
        /// The bytes of the standard input, where the caller has read them already.
        public var standardInput: [UInt8]?
        /// What the caller knows of an input; it goes before what the text prints.
        public var metadata: @Sendable (BatchInput) -> Metadata = { _ in Metadata() }

        /// The options that are used when none are given.
        public init() {}
    }

    /// What makes a document of the bytes of an input.
    public var reader: any DocumentReader
    /// How the batch is run.
    public var options: Options

    /// Makes a batch.
    ///
    /// - Parameters:
    ///   - reader: What makes a document of the bytes of an input.
    ///   - options: How the batch is run.
    public init(reader: any DocumentReader = PlainTextReader(), options: Options = Options()) {
        self.reader = reader
        self.options = options
    }

    /// Reads one input.
    ///
    /// - Parameter input: The input.
    /// - Returns: The document.
    /// - Throws: ``BatchFailure``.
    public func document(of input: BatchInput) throws(BatchFailure) -> Document {
        let bytes = try bytes(of: input)
        let source = SourceDocument(
            bytes,
            name: input.origin == .standardInput ? nil : input.relativePath,
            metadata: options.metadata(input)
        )
        do {
            return try reader.read(source)
        } catch {
            throw BatchFailure(error, of: input.name)
        }
    }
    /// The bytes of one input.
    ///
    /// - Parameter input: The input.
    /// - Returns: The bytes; those of ``Options/standardInput`` where they are given.
    /// - Throws: ``BatchFailure``.
    public func bytes(of input: BatchInput) throws(BatchFailure) -> [UInt8] {
        if input.origin == .standardInput, let bytes = options.standardInput { return bytes }
        return try input.load(sizeLimit: options.sizeLimit)
    }
}
