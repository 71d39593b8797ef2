internal import PartyDocsCore
internal import PartyDocsSystem

/// A file that is read once: whoever reads it, its sums are computed on the way.
struct HashedFile: ByteSource, ~Copyable {
    private static let chunkSize = 1 << 18

    private var reader: FileReader
    private var hasher: ChecksumHasher
    private var failure: (any Error)?
    /// The number of bytes that were read.
    private(set) var byteCount = 0

    /// Opens a file.
    init(path: String, algorithms: Set<ChecksumAlgorithm>) throws {
        reader = try FileReader(path: path)
        hasher = ChecksumHasher(algorithms)
    }

    mutating func read(into buffer: inout [UInt8], upTo limit: Int) throws -> Int {
        do {
            try Task.checkCancellation()
            let start = buffer.count
            let count = try reader.read(into: &buffer, upTo: limit)
            buffer.withUnsafeBytes { hasher.update(UnsafeRawBufferPointer(rebasing: $0[start...])) }
            byteCount += count
            return count
        } catch {
            failure = error
            throw error
        }
    }

    /// Reads what nobody read yet, and gives the sums of the file.
    ///
    /// - Throws: What failed, now or when somebody read before.
    mutating func sums() throws -> [ChecksumAlgorithm: [UInt8]] {
        if let failure { throw failure }
        var buffer: [UInt8] = []
        while try read(into: &buffer, upTo: Self.chunkSize) > 0 { buffer.removeAll(keepingCapacity: true) }
        return hasher.finalize()
    }

    /// All bytes of the file; nil when there are more than a number.
    mutating func content(limit: Int) throws -> [UInt8]? {
        var bytes: [UInt8] = []
        while try read(into: &bytes, upTo: min(Self.chunkSize, limit - bytes.count + 1)) > 0 {
            if bytes.count > limit { return nil }
        }
        return bytes
    }
}
