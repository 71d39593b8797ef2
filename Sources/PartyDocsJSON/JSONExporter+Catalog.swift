public import PartyDocsCore

extension JSONExporter {
    /// JSON and JSON Lines for a catalog, with the setting `indent`.
    public static let catalogEntries: [ExporterCatalog.Entry] = [
        ExporterCatalog.Entry(
            format: .json,
            settings: [
                ExporterCatalog.Setting(
                    name: indentSetting,
                    explanation: "spaces for each level, 0 to 16 (default 0, one line); no effect in a collection"
                )
            ],
            makeExporter: { settings in JSONExporter(options: try options(from: settings)) }
        ),
        ExporterCatalog.Entry(
            format: .jsonLines,
            makeExporter: { settings in
                if let name = settings.keys.sorted().first {
                    throw ExporterSettingError(name: name, message: "JSON Lines has no such setting.")
                }
                return JSONExporter.lines
            }
        ),
    ]

    private static let indentSetting = "indent"

    private static func options(from settings: [String: String]) throws(ExporterSettingError) -> Options {
        var options = Options()
        for (name, value) in settings.sorted(by: { $0.key < $1.key }) {
            guard name == indentSetting else {
                throw ExporterSettingError(name: name, message: "JSON has no such setting.")
            }
            guard let indentation = Int(value), (0...16).contains(indentation) else {
                throw ExporterSettingError(name: name, message: "\"\(value)\" is not a number from 0 to 16.")
            }
            options.indentation = indentation
        }
        return options
    }
}
