internal import PartyDocsBatch
internal import PartyDocsCore

/// The format that the user names, with its options.
struct FormatChoice {
    let id: String
    let settings: [String]

    /// The exporters that the choice stands for.
    func exporters() throws(BatchFailure) -> ExporterSet {
        let catalog = CommandLineTool.catalog
        guard let entry = catalog[id] else {
            let known = catalog.entries.map(\.format.id).joined(separator: ", ")
            throw .usage("--to", "There is no format \"\(id)\"; there are \(known).")
        }
        let settings = try parsedSettings()
        do {
            if let set = try entry.makeExporterSet?(settings) { return set }
            return ExporterSet(try entry.makeExporter(settings))
        } catch let error as ExporterSettingError {
            throw .usage("--option \(error.name)", error.message)
        } catch {
            throw .usage("--to \(id)", "\(error)")
        }
    }

    private func parsedSettings() throws(BatchFailure) -> [String: String] {
        var result: [String: String] = [:]
        for setting in settings {
            guard let sign = setting.utf8.firstIndex(of: UInt8(ascii: "=")), sign > setting.startIndex else {
                throw .usage("--option \(setting)", "An option is written as key=value.")
            }
            let key = String(setting[..<sign])
            let value = String(setting[setting.utf8.index(after: sign)...])
            guard result.updateValue(value, forKey: key) == nil else {
                throw .usage("--option \(key)", "The option is given twice.")
            }
        }
        return result
    }
}

extension BatchFailure.Code {
    /// The command line asks for something that cannot be.
    static let usage = Self(rawValue: "usage")
}

extension BatchFailure {
    /// A fault of the command line.
    static func usage(_ name: String, _ reason: String) -> BatchFailure {
        BatchFailure(.usage, name: name, reason: reason)
    }
}
