internal import PartyDocsCore

/// What a manifest says of one file of the payload.
struct PayloadClaim: Hashable, Sendable {
    /// The path from the folder of the bag on.
    let path: String
    let byteCount: Int
    let digests: Digests

    /// Which claim holds when several are made of one path: the one of the later stage.
    enum Stage: UInt8 {
        /// An earlier generation of the archive.
        case carried
        /// The inputs of this run.
        case added
        /// What ends the run.
        case finished
    }

    /// The claim as bytes whose order is that of paths, then of stages.
    func sortable(at stage: Stage) -> [UInt8] {
        Array(path.utf8) + [0, stage.rawValue] + Array("\(byteCount) \(digests.sha256) \(digests.sha512)".utf8)
    }

    /// Reads what ``sortable(at:)`` wrote; nil when it did not.
    init?(sortable bytes: [UInt8]) {
        guard let end = bytes.firstIndex(of: 0), bytes.count > end + 2 else { return nil }
        let parts = bytes[(end + 2)...].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
        guard parts.count == 3, let byteCount = Int(parts[0]) else { return nil }
        self.init(
            path: String(decoding: bytes[..<end], as: UTF8.self),
            byteCount: byteCount,
            digests: Digests(sha256: parts[1], sha512: parts[2])
        )
    }

    init(path: String, byteCount: Int, digests: Digests) {
        self.path = path
        self.byteCount = byteCount
        self.digests = digests
    }
}
