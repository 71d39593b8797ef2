internal import ArgumentParser
internal import PartyDocsBatch
internal import PartyDocsCore
internal import PartyDocsSystem

struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Shows what is found in a text, to be read in the terminal.",
        usage: "partydocs inspect <file> [<options>]",
        discussion: """
            Shows title and metadata, blocks, entities, who holds which office, cited documents, events, figures and \
            dates. Colours are used on a terminal; the environment variable NO_COLOR turns them off.

            Examples:
              partydocs inspect notice.txt
              partydocs inspect notice.txt | less
            """
    )

    @Argument(
        help: "A text file, an XML or JSON file that this program wrote, or -.",
        completion: .file()
    )
    var file: String

    @Option(help: ArgumentHelp("The number of columns; that of the terminal unless set.", valueName: "columns"))
    var width: Int?

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        do throws(BatchFailure) {
            let input = file == "-" ? BatchInput.standardInput : BatchInput(file: file)
            let reader = try reading.makeReader()
            let document = try Batch(reader: reader, options: try reading.batchOptions()).document(of: input)
            Console.report(document.unappliedCorrections, of: input.name)
            reader.corrections.reportUnmet()
            try Console.write(DocumentView(document, style: style).text)
        } catch {
            Console.report(error)
            throw ExitStatus(error).error
        }
    }

    private var style: TerminalStyle {
        let isTerminal = FileSystem.isTerminal(FileSystem.standardOutput)
        let isPlain = FileSystem.environment("NO_COLOR").map { !$0.isEmpty } ?? false
        let width = width ?? FileSystem.terminalWidth(FileSystem.standardOutput) ?? 100
        return TerminalStyle(width: min(max(width, 40), 1000), isColored: isTerminal && !isPlain)
    }
}
