internal import PartyDocsSystem

/// Sums of files that stand on the medium.
enum FileDigests {
    static func of(_ path: String) throws -> (digests: Digests, byteCount: Int) {
        var reader = try FileReader(path: path)
        var hasher = Digests.Hasher()
        var buffer: [UInt8] = []
        while try reader.read(into: &buffer, upTo: 1 << 18) > 0 {
            hasher.update(buffer)
            buffer.removeAll(keepingCapacity: true)
        }
        return (hasher.finalize(), hasher.byteCount)
    }
}
