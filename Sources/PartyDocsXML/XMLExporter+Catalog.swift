public import PartyDocsCore

extension XMLExporter {
    /// PartyDocs XML for a catalog, with the setting `indent`.
    public static let catalogEntry = ExporterCatalog.Entry(
        format: .xml,
        settings: [
            ExporterCatalog.Setting(
                name: "indent",
                explanation: "true (default): an element a line outside the text; false: as short as can be"
            )
        ],
        makeExporter: { settings in
            var options = Options()
            for (name, value) in settings.sorted(by: { $0.key < $1.key }) {
                guard name == "indent" else {
                    throw ExporterSettingError(name: name, message: "PartyDocs XML has no such setting.")
                }
                guard let isIndented = Bool(value) else {
                    throw ExporterSettingError(name: name, message: "\"\(value)\" is neither true nor false.")
                }
                options.isIndented = isIndented
            }
            return XMLExporter(options: options)
        }
    )
}
