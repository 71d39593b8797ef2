internal import PartyDocsCore
internal import PartyDocsSystem

/// A file of the payload while it is written, with its sums.
final class PayloadFile {
    private let path: String
    private var file: FileWriter
    private var hasher = Digests.Hasher()

    init(path: String, at fullPath: String) throws {
        self.path = path
        file = try FileWriter(creating: fullPath)
    }

    func write(_ bytes: [UInt8]) throws {
        hasher.update(bytes)
        try file.write(bytes)
    }

    func close() throws -> PayloadClaim {
        try file.close()
        return PayloadClaim(path: path, byteCount: hasher.byteCount, digests: hasher.finalize())
    }
}
