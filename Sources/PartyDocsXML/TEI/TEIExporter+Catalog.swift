public import PartyDocsCore

extension TEIExporter {
    /// The format as a tool offers it, with the settings `features` and `schema`.
    public static let catalogEntry = ExporterCatalog.Entry(
        format: .tei,
        settings: [
            ExporterCatalog.Setting(
                name: "features",
                explanation: "true or false: whether values that TEI has no place for become feature structures (true)"
            ),
            ExporterCatalog.Setting(
                name: "schema",
                explanation: "the address of a RELAX NG schema to name at the top of the file (none)"
            ),
        ],
        makeExporter: { settings in try TEIExporter(options: Options(settings: settings)) }
    )
}

extension TEIExporter.Options {
    init(settings: [String: String]) throws(ExporterSettingError) {
        self.init()
        for (name, value) in settings.sorted(by: { $0.key < $1.key }) {
            switch (name, value) {
            case ("features", "true"): includesFeatures = true
            case ("features", "false"): includesFeatures = false
            case ("features", _):
                throw ExporterSettingError(name: name, message: "It is true or false, not \"\(value)\".")
            case ("schema", _): schemaAddress = value
            default: throw ExporterSettingError(name: name, message: "TEI has no such setting.")
            }
        }
    }
}
