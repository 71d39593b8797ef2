internal import ArgumentParser
public import PartyDocsCore
internal import PartyDocsSystem

/// The program `partydocs`, to which you can add formats of your own.
///
/// The whole program with one more format is:
///
/// ```swift
/// await CommandLineTool.main(adding: [TitleListExporter.catalogEntry])
/// ```
public enum CommandLineTool {
    /// The formats of the run; a task-local value, as commands are made by the parser of arguments.
    @TaskLocal static var catalog = StandardCatalog.catalog

    /// Readers that were added to those that the program brings along.
    @TaskLocal static var readers: [ReaderCatalog.Entry] = []

    /// Runs the program with the arguments of the process, and ends the process.
    ///
    /// - Parameters:
    ///   - entries: Formats to add; one with the id of a standard format takes its place.
    ///   - readers: Readers to add; one with the id of a standard reader takes its place.
    public static func main(
        adding entries: [ExporterCatalog.Entry] = [],
        readers: [ReaderCatalog.Entry] = []
    ) async -> Never {
        FileSystem.ignoreBrokenPipes()
        var catalog = StandardCatalog.catalog
        for entry in entries { catalog.insert(entry) }
        do {
            try await $catalog.withValue(catalog) {
                try await $readers.withValue(readers) { try await run() }
            }
            RootCommand.exit()
        } catch {
            RootCommand.exit(withError: error)
        }
    }

    private static func run() async throws {
        var command = try RootCommand.parseAsRoot()
        if var asynchronous = command as? any AsyncParsableCommand {
            try await asynchronous.run()
        } else {
            try command.run()
        }
    }
}
