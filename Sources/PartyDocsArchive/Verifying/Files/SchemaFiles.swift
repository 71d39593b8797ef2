/// The schemas that this version writes into archives, by the names of their files.
struct SchemaFiles: Sendable {
    private let known = Dictionary(uniqueKeysWithValues: ArchiveSchema.all.map { ($0.fileName, $0.bytes) })

    /// Compares an archived schema with the one of its name.
    func check(_ file: inout HashedFile, _ path: String, name: String, _ result: inout FileResult) throws {
        guard let expected = known[name] else {
            let message = "This version does not know the schema."
            result.problems.append(ArchiveProblem(.wrongSchema, path, message, severity: .warning))
            return
        }
        guard try file.content(limit: expected.count) != expected else { return }
        result.problems.append(ArchiveProblem(.wrongSchema, path, "It is not the schema of its version."))
    }
}
