internal import PartyDocsBatch
internal import PartyDocsCore

/// What the user knows of texts, by their file names.
struct MetadataFile {
    private var entries: [[UInt8]: Metadata] = [:]

    /// Reads a CSV or JSON file, told apart by its first character.
    init(path: String, sizeLimit: Int) throws(BatchFailure) {
        let bytes = try BatchInput(file: path).load(sizeLimit: sizeLimit)
        let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
        let isJSON = bytes.first { !blanks.contains($0) } == UInt8(ascii: "{")
        let rows = isJSON ? try MetadataJSON.rows(bytes, path: path) : try MetadataTable.rows(bytes, path: path)
        for row in rows {
            guard entries.updateValue(row.metadata, forKey: Array(row.file.utf8)) == nil else {
                throw BatchFailure(.badData, name: path, line: row.line, reason: "The file \(row.file) comes twice.")
            }
        }
    }

    /// What is known of an input: by its path below the folder that was named, else by its file name.
    func metadata(of input: BatchInput) -> Metadata {
        let path = Array(input.relativePath.utf8)
        if let found = entries[path] { return found }
        let name = path.lastIndex(of: UInt8(ascii: "/")).map { Array(path[($0 + 1)...]) } ?? path
        return entries[name] ?? Metadata()
    }
}
