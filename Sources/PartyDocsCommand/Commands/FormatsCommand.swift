internal import ArgumentParser
internal import PartyDocsBatch
internal import PartyDocsCore

struct FormatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "formats",
        abstract: "Lists the formats that convert writes, with the options of each, and the readers."
    )

    func run() throws {
        do throws(BatchFailure) {
            let formats = CommandLineTool.catalog.entries.map(Self.lines).joined()
            let readers = StandardReaders.catalog().entries.map(Self.line).joined()
            try Console.write("Formats (--to):\n" + formats + "\nReaders (--reader):\n" + readers)
        } catch {
            Console.report(error)
            throw ExitStatus(error).error
        }
    }

    private static func lines(of entry: ExporterCatalog.Entry) -> String {
        let format = entry.format
        var text = "\(column(format.id))\(format.name), .\(format.fileExtension), \(format.mediaType)\n"
        for setting in entry.settings {
            text += "            --option \(setting.name)=…  \(setting.explanation)\n"
        }
        return text
    }

    private static func line(of entry: ReaderCatalog.Entry) -> String {
        let extensions = entry.fileExtensions.map { "." + $0 }
        return "\(column(entry.id))\(([entry.name] + extensions + entry.mediaTypes).joined(separator: ", "))\n"
    }

    private static func column(_ id: String) -> String {
        "  " + id + String(repeating: " ", count: max(1, 10 - id.utf8.count))
    }
}
