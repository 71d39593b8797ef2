internal import ArgumentParser
internal import PartyDocsArchive
internal import PartyDocsBatch
internal import PartyDocsCore
internal import PartyDocsSystem

/// The options of what an archive holds, and says of itself.
struct ArchiveOptions: ParsableArguments {
    @Flag(help: "Put each document into the archive as TEI as well.")
    var tei = false

    @Flag(help: "Put each document into the archive as JSON as well.")
    var json = false

    @Option(
        help: ArgumentHelp(
            "A field of bag-info.txt, as in \"Source-Organization=Kho lưu trữ\"; may be repeated.",
            valueName: "name=value"
        )
    )
    var bagInfo: [String] = []

    @Option(help: ArgumentHelp("Who makes the archive, for the records of preservation.", valueName: "name"))
    var `operator`: String?

    @Option(
        help: ArgumentHelp(
            "The time that the archive says it was made at, as in 2026-01-01T00:00:00Z; now unless set.",
            valueName: "time"
        )
    )
    var timestamp: String?

    @Option(help: ArgumentHelp("How many texts are read at once; as many as there are processors unless set."))
    var jobs: Int?

    func validate() throws {
        if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs is a number from 1 to 1024.") }
    }

    /// The time that the archive says it was made at.
    func moment() throws(BatchFailure) -> Moment {
        guard let timestamp else {
            guard let now = Clock.now() else {
                throw .usage("--timestamp", "The machine's clock is not set; give the time.")
            }
            return now
        }
        guard let moment = Moment(timestamp), moment.time != nil, moment.offset != nil else {
            throw .usage("--timestamp", "\"\(timestamp)\" is no time such as 2026-01-01T00:00:00Z.")
        }
        return moment
    }

    /// The options of a writer that these stand for.
    func writerOptions() throws(BatchFailure) -> ArchiveWriter.Options {
        var options = ArchiveWriter.Options()
        options.includesTEI = tei
        options.includesJSON = json
        options.operatorName = self.operator
        options.jobs = jobs ?? FileSystem.processorCount
        for field in bagInfo {
            guard let sign = field.firstIndex(of: "=") else {
                throw .usage("--bag-info", "\"\(field)\" is no NAME=VALUE.")
            }
            let value = field[field.index(after: sign)...]
            options.fields.append(BagField(name: String(field[..<sign]), value: String(value)))
        }
        return options
    }
}
