internal import PartyDocsBatch
internal import PartyDocsCore
internal import PartyDocsSystem

/// Where the results go, by what the user asked for.
struct OutputRule {
    /// What `-o` names; nil for the standard output.
    let output: String?
    let isCollection: Bool
    /// Whether the inputs may be several, even when a folder happens to hold one text.
    let hasSeveralInputs: Bool
    let exporters: ExporterSet

    /// The one target of a collection.
    func collectionTarget() throws(BatchFailure) -> BatchTarget {
        guard let output else { return try standardOutput() }
        guard exporters.isSingle else { return .folder(path: output) }
        guard !isFolder(output) else {
            throw .usage("-o \(output)", "A collection is one file and this is a folder; name the file.")
        }
        return .file(path: output)
    }

    /// The target of each input.
    func plan(of inputs: [BatchInput]) throws(BatchFailure) -> BatchPlan {
        guard let output else {
            guard !hasSeveralInputs else {
                throw .usage("convert", "Several inputs need a folder to write to: give -o FOLDER/, or --collection.")
            }
            let target = try standardOutput()
            return try BatchPlan(inputs.map { .init(input: $0, target: target) }, exporters: exporters)
        }
        if hasSeveralInputs || isFolder(output) {
            return try BatchPlan(inputs, below: output, exporters: exporters)
        }
        let target: BatchTarget = exporters.isSingle ? .file(path: output) : .folder(path: output)
        return try BatchPlan(inputs.map { .init(input: $0, target: target) }, exporters: exporters)
    }

    private func standardOutput() throws(BatchFailure) -> BatchTarget {
        guard exporters.isSingle else {
            throw .usage(
                "convert",
                "This is several files: give -o FOLDER/, or name one of them, as with --option table=annotations."
            )
        }
        return .standardOutput
    }

    private func isFolder(_ path: String) -> Bool {
        // What cannot be looked at is no folder that can be written to; writing then says why.
        path.utf8.last == UInt8(ascii: "/") || (try? FileSystem.kind(of: path)) == .directory
    }
}
