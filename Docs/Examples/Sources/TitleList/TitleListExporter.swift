import PartyDocs

struct TitleListExporter: DocumentExporter {
    let format = ExportFormat(id: "titles", name: "Titles", fileExtension: "txt", mediaType: "text/plain")

    func makeSession(for job: ExportJob) -> Session { Session() }

    struct Session: ExportSession {
        mutating func write(_ item: ExportItem, to sink: inout some ByteSink & ~Copyable) throws {
            let title = item.document.metadata.title ?? "(no title)"
            let offices = item.document.annotations(of: .office)
            try sink.write("\(title): \(offices.count) offices\n")
        }
    }
}
