import PartyDocsCore

/// Writes a line for each document; refuses texts with the word "refuse".
struct LineExporter: DocumentExporter {
    var format: ExportFormat {
        ExportFormat(id: "lines", name: "Lines", fileExtension: "lines", mediaType: "text/plain")
    }

    func makeSession(for job: ExportJob) -> Session { Session() }

    struct Session: ExportSession {
        func begin(to sink: inout some ByteSink & ~Copyable) throws { try sink.write("begin\n") }

        func write(_ item: ExportItem, to sink: inout some ByteSink & ~Copyable) throws {
            try sink.write("\(item.index) ")
            if item.document.text.contains("refuse") {
                throw ExportError(.unrepresentable, "The word is refused.")
            }
            try sink.write(item.document.text.split(separator: "\n")[0] + "\n")
        }

        func finish(_ summary: ExportSummary, to sink: inout some ByteSink & ~Copyable) throws {
            try sink.write("end \(summary.documentCount) \(summary.byteCount)\n")
        }
    }
}
