internal import ArgumentParser
internal import PartyDocsArchive
internal import PartyDocsBatch
internal import PartyDocsCore
internal import PartyDocsJSON

struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Lists what is in an archive, or what is found in it.",
        usage: "partydocs list <dir> [<options>]",
        discussion: """
            Writes a line for each record of the index: identifier, date, document symbol, title. All conditions that \
            are given must hold. Letter case never counts; words without diacritics also find words with them \
            (nguyen finds Nguyễn), words with diacritics find the same alone.

            Examples:
              partydocs list archive
              partydocs list archive --title "hoi nghi" --from 2020 --to 2020-06
              partydocs list archive --person "Nguyễn Văn An" --json
              partydocs list archive --symbol 205-QĐ/TW
              partydocs list archive --status unread
            """
    )

    @Argument(help: ArgumentHelp("The folder of the archive.", valueName: "dir"), completion: .directory)
    var directory: String

    @Option(help: ArgumentHelp("Words that the title holds.", valueName: "words"))
    var title: String?

    @Option(help: ArgumentHelp("Words that the name of a person in the text holds.", valueName: "words"))
    var person: String?

    @Option(help: ArgumentHelp("Number and symbol of an official document.", valueName: "symbol"))
    var symbol: String?

    @Option(help: ArgumentHelp("Published or issued on this day, month or year, or later.", valueName: "date"))
    var from: String?

    @Option(help: ArgumentHelp("Published or issued on this day, month or year, or before.", valueName: "date"))
    var to: String?

    @Option(
        help: ArgumentHelp("What became of the source: document, duplicate, unread or removed.", valueName: "status"),
        completion: .list(Self.statuses)
    )
    var status: String?

    @Flag(help: "Write JSON Lines, with all that the index says.")
    var json = false

    private static let statuses = [ArchiveEntry.Status.document, .duplicate, .unread, .removed].map(\.rawValue)

    func validate() throws {
        for (name, text) in [("--from", from), ("--to", to)] {
            if let text, Self.date(text) == nil {
                throw ValidationError("\(name) is a date such as 2020, 2020-06 or 2020-06-01.")
            }
        }
        if let status, !Self.statuses.contains(status) {
            throw ValidationError("--status is \(Self.statuses.joined(separator: ", ")).")
        }
    }

    func run() throws {
        do throws(BatchFailure) {
            try list()
        } catch {
            Console.report(error)
            throw ExitStatus(error).error
        }
    }

    private func list() throws(BatchFailure) {
        let query = ArchiveQuery(
            title: title,
            person: person,
            symbol: symbol,
            from: from.flatMap(Self.date),
            through: to.flatMap(Self.date),
            status: status.map(ArchiveEntry.Status.init)
        )
        var sink = FileSink.standardOutput()
        do {
            var entries = try ArchiveReader(directory).entries(matching: query).makeIterator()
            while let entry = try entries.next() {
                let view = EntryView(entry)
                if json { try JSONLine.write(view.fields, to: &sink) } else { try sink.write(view.line) }
            }
        } catch let error as ArchiveError {
            // What was found before the index broke is still worth having.
            try sink.commit()
            throw BatchFailure(error, of: directory)
        } catch {
            throw error as? BatchFailure ?? BatchFailure(.outputFailed, name: "standard output", reason: "\(error)")
        }
        try sink.commit()
    }

    private static func date(_ text: String) -> PartialDate? {
        PartialDate(text).flatMap { $0.year == nil ? nil : $0 }
    }
}
