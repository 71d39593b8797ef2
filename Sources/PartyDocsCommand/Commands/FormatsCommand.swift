internal import ArgumentParser
internal import PartyDocsBatch
internal import PartyDocsCore

struct FormatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "formats",
        abstract: "Lists the formats that convert writes, with the options of each."
    )

    func run() throws {
        do throws(BatchFailure) {
            try Console.write(CommandLineTool.catalog.entries.map(Self.lines).joined())
        } catch {
            Console.report(error)
            throw ExitStatus(error).error
        }
    }

    private static func lines(of entry: ExporterCatalog.Entry) -> String {
        let format = entry.format
        let name = format.id + String(repeating: " ", count: max(1, 10 - format.id.utf8.count))
        var text = "\(name)\(format.name), .\(format.fileExtension), \(format.mediaType)\n"
        for setting in entry.settings {
            text += "          --option \(setting.name)=…  \(setting.explanation)\n"
        }
        return text
    }
}
