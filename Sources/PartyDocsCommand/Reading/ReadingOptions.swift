internal import ArgumentParser
internal import PartyDocsBatch
internal import PartyDocsCore
internal import PartyDocsHTML
internal import PartyDocsReading

/// The options of all commands that read texts.
struct ReadingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "What you know of the texts: a CSV or JSON file keyed by file name.",
            discussion: """
                CSV: a column "file", and others named title, url, published, rights, licence, access, \
                identifier:SCHEME, …; JSON: {"a.txt": {"url": "…", "identifier": {"doi": "…"}}}. It goes before what \
                a text prints.
                """,
            valueName: "file"
        ),
        completion: .file(extensions: ["csv", "json"])
    )
    var metadata: String?

    @Option(
        help: ArgumentHelp(
            "Corrections by a person, as Docs/Formats/Corrections.md describes; may be given several times.",
            discussion: """
                They are applied after the recognisers, and they win. Those that no longer apply, and those for no text \
                that was read, are reported; the exit status stays what it is without them.
                """,
            valueName: "file"
        ),
        completion: .file(extensions: ["json"])
    )
    var corrections: [String] = []

    @Option(
        help: ArgumentHelp(
            "The reader of all inputs; `partydocs formats` lists them.",
            discussion: "Unless set, the reader of each input is chosen by its content and its name.",
            valueName: "reader"
        )
    )
    var reader: String?

    @Option(
        help: ArgumentHelp(
            "The encoding of all texts and pages, as in tcvn3, vni, viscii, windows-1258; found for each unless set.",
            valueName: "encoding"
        )
    )
    var encoding: String?

    @Flag(help: "Restore capitals with tones in TCVN3, which has none, where the words around show them.")
    var restoreCapitals = false

    @Option(
        help: ArgumentHelp(
            "Whether hard line ends inside paragraphs of texts are joined: automatic, never or always.",
            valueName: "choice"
        )
    )
    var joinLines = LineJoining.automatic.rawValue

    @Option(help: ArgumentHelp("The largest text that is read, in MiB.", valueName: "mib"))
    var sizeLimit = 64

    func validate() throws {
        guard (1...1_048_576).contains(sizeLimit) else {
            throw ValidationError("--size-limit is a number from 1 to 1048576.")
        }
    }

    /// What decides how texts are read, the same text for the same options.
    var settings: String {
        let names = [metadata, reader, encoding].map { $0 ?? "-" } + corrections + [joinLines]
        return names.joined(separator: " ") + " \(restoreCapitals) \(sizeLimit)"
    }

    private var byteLimit: Int { sizeLimit * 1024 * 1024 }

    /// The readers, as the user wants them.
    func makeReader() throws(BatchFailure) -> ChoosingReader {
        let known = try KnownCorrections(paths: corrections, sizeLimit: byteLimit)
        var options = PlainTextReader.Options()
        options.sizeLimit = byteLimit
        options.encoding = try namedEncoding()
        options.restoresCapitals = restoreCapitals
        options.lineJoining = try namedJoining()
        options.annotator.corrections = known.sets
        var pageOptions = HTMLReader.Options()
        pageOptions.sizeLimit = options.sizeLimit
        pageOptions.encoding = options.encoding
        pageOptions.restoresCapitals = options.restoresCapitals
        pageOptions.annotator = options.annotator
        let catalog = StandardReaders.catalog(
            text: PlainTextReader(options: options),
            page: HTMLReader(options: pageOptions)
        )
        var named: ReaderCatalog.Entry?
        if let reader {
            guard let entry = catalog[reader] else {
                let ids = catalog.entries.map(\.id).joined(separator: ", ")
                throw .usage("--reader", "There is no reader \"\(reader)\"; there are \(ids).")
            }
            named = entry
        }
        return ChoosingReader(catalog: catalog, named: named, corrections: known)
    }

    private func namedEncoding() throws(BatchFailure) -> TextEncoding? {
        guard let encoding else { return nil }
        if let known = TextEncoding(label: encoding) { return known }
        let names = TextEncoding.all.map(\.name).joined(separator: ", ")
        throw .usage("--encoding", "There is no encoding \"\(encoding)\"; there are \(names).")
    }

    private func namedJoining() throws(BatchFailure) -> LineJoining {
        if let known = LineJoining(rawValue: joinLines) { return known }
        let names = LineJoining.allCases.map(\.rawValue).joined(separator: ", ")
        throw .usage("--join-lines", "There is no choice \"\(joinLines)\"; there are \(names).")
    }

    func batchOptions() throws(BatchFailure) -> Batch.Options {
        var options = Batch.Options()
        options.sizeLimit = byteLimit
        guard let metadata else { return options }
        let file = try MetadataFile(path: metadata, sizeLimit: byteLimit)
        options.metadata = { file.metadata(of: $0) }
        return options
    }
}
