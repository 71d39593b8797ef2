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

    /// Runs the program with the arguments of the process, and ends the process.
    ///
    /// - Parameter entries: Formats to add; one with the id of a standard format takes its place.
    public static func main(adding entries: [ExporterCatalog.Entry] = []) async -> Never {
        FileSystem.ignoreBrokenPipes()
        var catalog = StandardCatalog.catalog
        for entry in entries { catalog.insert(entry) }
        do {
            try await $catalog.withValue(catalog) {
                var command = try RootCommand.parseAsRoot()
                if var asynchronous = command as? any AsyncParsableCommand {
                    try await asynchronous.run()
                } else {
                    try command.run()
                }
            }
            RootCommand.exit()
        } catch {
            RootCommand.exit(withError: error)
        }
    }
}
