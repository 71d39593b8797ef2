public import PartyDocsCore

extension ExporterSet {
    /// One exporter as a set.
    ///
    /// - Parameter exporter: The exporter.
    public init(_ exporter: any DocumentExporter) {
        let format = exporter.format
        self.init(format: format, members: [Member(fileName: "document." + format.fileExtension, exporter: exporter)])
    }

    /// Whether the set writes one file and nothing beside it.
    public var isSingle: Bool { members.count == 1 && companions.isEmpty }
}
