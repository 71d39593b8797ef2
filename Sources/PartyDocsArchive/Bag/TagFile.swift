internal import PartyDocsCore
internal import PartyDocsSystem

/// A tag file while it is written, with its sums.
final class TagFile {
    let name: String
    private var file: FileWriter
    private var hasher = Digests.Hasher()

    init(_ name: String, in folder: String) throws {
        self.name = name
        file = try FileWriter(creating: folder + "/" + name)
    }

    func write(_ text: String) throws {
        let bytes = Array(text.utf8)
        hasher.update(bytes)
        try file.write(bytes)
    }

    func close() throws -> Digests {
        try file.close()
        return hasher.finalize()
    }
}
