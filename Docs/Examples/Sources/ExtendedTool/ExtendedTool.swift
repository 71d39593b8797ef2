import PartyDocs
import PartyDocsCommand

/// `partydocs` with one format more.
@main
enum ExtendedTool {
    static func main() async {
        await CommandLineTool.main(adding: [TitleListExporter.catalogEntry])
    }
}

extension TitleListExporter {
    static var catalogEntry: ExporterCatalog.Entry {
        ExporterCatalog.Entry(format: TitleListExporter().format) { _ in TitleListExporter() }
    }
}
