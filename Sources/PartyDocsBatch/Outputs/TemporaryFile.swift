internal import PartyDocsSystem

/// A new file beside a destination, under a name that nothing else has.
struct TemporaryFile: ~Copyable {
    var writer: FileWriter
    /// Its path; nil when the destination itself is written to.
    let path: String?

    init(writer: consuming FileWriter, path: String?) {
        self.writer = writer
        self.path = path
    }

    static func make(beside destination: String) throws(FileError) -> TemporaryFile {
        let folder = Path.folder(of: destination)
        var number = 0
        while true {
            let path = Path.join(folder, ".partydocs-\(number).part")
            do throws(FileError) {
                return TemporaryFile(writer: try FileWriter(creating: path), path: path)
            } catch {
                // Another run, or another task of this one, has the name.
                guard error.isOccupied, number < 100_000 else { throw error }
                number += 1
            }
        }
    }
}
