internal import Crypto

/// Takes the bytes of a file in pieces and gives its sums by several algorithms.
struct ChecksumHasher {
    private var md5: Insecure.MD5?
    private var sha1: Insecure.SHA1?
    private var sha256: SHA256?
    private var sha384: SHA384?
    private var sha512: SHA512?

    init(_ algorithms: Set<ChecksumAlgorithm>) {
        if algorithms.contains(.md5) { md5 = Insecure.MD5() }
        if algorithms.contains(.sha1) { sha1 = Insecure.SHA1() }
        if algorithms.contains(.sha256) { sha256 = SHA256() }
        if algorithms.contains(.sha384) { sha384 = SHA384() }
        if algorithms.contains(.sha512) { sha512 = SHA512() }
    }

    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        md5?.update(bufferPointer: bytes)
        sha1?.update(bufferPointer: bytes)
        sha256?.update(bufferPointer: bytes)
        sha384?.update(bufferPointer: bytes)
        sha512?.update(bufferPointer: bytes)
    }

    /// The sums, by the algorithms that were asked for.
    func finalize() -> [ChecksumAlgorithm: [UInt8]] {
        var sums: [ChecksumAlgorithm: [UInt8]] = [:]
        sums[.md5] = md5.map { Array($0.finalize()) }
        sums[.sha1] = sha1.map { Array($0.finalize()) }
        sums[.sha256] = sha256.map { Array($0.finalize()) }
        sums[.sha384] = sha384.map { Array($0.finalize()) }
        sums[.sha512] = sha512.map { Array($0.finalize()) }
        return sums
    }
}
