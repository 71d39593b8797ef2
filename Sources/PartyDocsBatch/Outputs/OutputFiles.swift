internal import PartyDocsCore

/// The open files of one target: one for each exporter of a set, and the companions.
struct OutputFiles {
    private let members: [(exporter: any DocumentExporter, sink: FileSink)]
    private let companions: [(bytes: [UInt8], sink: FileSink)]
    private let name: String

    init(_ exporters: ExporterSet, in target: BatchTarget, replacesExisting: Bool) throws(BatchFailure) {
        var members: [(any DocumentExporter, FileSink)] = []
        for member in exporters.members {
            members.append((member.exporter, try Self.sink(member.fileName, in: target, replacesExisting)))
        }
        var companions: [([UInt8], FileSink)] = []
        for companion in exporters.companions {
            companions.append((companion.bytes, try Self.sink(companion.fileName, in: target, replacesExisting)))
        }
        self.members = members
        self.companions = companions
        name = target.path(of: exporters.members.first?.fileName ?? "") ?? "standard output"
    }

    private static func sink(
        _ fileName: String,
        in target: BatchTarget,
        _ replacesExisting: Bool
    ) throws(BatchFailure) -> FileSink {
        guard let path = target.path(of: fileName) else { return .standardOutput() }
        return try FileSink(path: path, replacesExisting: replacesExisting)
    }

    /// Writes one document to every file.
    ///
    /// - Returns: The number of bytes.
    func write(_ document: Document, of input: String) throws(BatchFailure) -> Int {
        var byteCount = 0
        for (exporter, sink) in members {
            var sink = sink
            do {
                byteCount += try exporter.export(document, to: &sink).byteCount
            } catch {
                throw BatchFailure(error, of: input, output: name)
            }
        }
        return byteCount
    }

    /// Opens a stream for the documents of a collection in each file.
    func streams() -> [any CollectionStream] {
        var streams: [any CollectionStream] = []
        for (exporter, sink) in members { streams.append(Self.stream(exporter, sink)) }
        return streams
    }

    private static func stream(_ exporter: some DocumentExporter, _ sink: FileSink) -> any CollectionStream {
        ExporterStream(exporter, sink: sink)
    }

    func commit(synchronizing isSynchronizing: Bool) throws(BatchFailure) {
        for (bytes, sink) in companions {
            do { try sink.write(bytes.span.bytes) } catch {
                throw error as? BatchFailure ?? BatchFailure(.outputFailed, name: name, reason: "\(error)")
            }
        }
        for sink in members.map(\.sink) + companions.map(\.sink) {
            try sink.commit(synchronizing: isSynchronizing)
        }
    }
}
