/// Exporters that together write one format of several files, each document to every one of them.
///
/// A set knows names, not files: whoever runs it opens a destination for each name and closes it. Bytes that depend on
/// no document, as a description of the files, are a ``Companion``.
public struct ExporterSet: Sendable {
    /// One file that takes part of each document.
    public struct Member: Sendable {
        /// The name of the file, without folders, as in `annotations.csv`.
        public var fileName: String
        /// What writes it.
        public var exporter: any DocumentExporter

        /// Describes a file.
        ///
        /// - Parameters:
        ///   - fileName: The name of the file, without folders.
        ///   - exporter: What writes it.
        public init(fileName: String, exporter: any DocumentExporter) {
            self.fileName = fileName
            self.exporter = exporter
        }
    }

    /// One file that is the same whatever the documents are.
    public struct Companion: Hashable, Sendable {
        /// The name of the file, without folders.
        public var fileName: String
        /// What is in it.
        public var bytes: [UInt8]

        /// Describes a file.
        ///
        /// - Parameters:
        ///   - fileName: The name of the file, without folders.
        ///   - bytes: What is in it.
        public init(fileName: String, bytes: [UInt8]) {
            self.fileName = fileName
            self.bytes = bytes
        }
    }

    /// The format.
    public var format: ExportFormat
    /// The files that documents are written to, in order.
    public var members: [Member]
    /// The files beside them.
    public var companions: [Companion]

    /// Makes a set.
    ///
    /// - Parameters:
    ///   - format: The format.
    ///   - members: The files that documents are written to, in order.
    ///   - companions: The files beside them.
    public init(format: ExportFormat, members: [Member], companions: [Companion] = []) {
        self.format = format
        self.members = members
        self.companions = companions
    }
}
