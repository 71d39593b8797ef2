/// What one source says of a path: the folder that a file is there, a manifest its sum, the index whose it is.
struct PathClaim: Hashable {
    /// What is said.
    enum Content: Hashable {
        case file(FileClaim)
        case listed(ListedClaim)
        case fetch(FetchClaim)
        case index(IndexClaim)
    }

    /// The path, decoded.
    var path: String
    /// What is said.
    var content: Content
}

/// That a file is there.
struct FileClaim: Hashable {
    var byteCount: Int
    var isLinked: Bool
}

/// That a manifest lists a file.
struct ListedClaim: Hashable {
    /// The number of the manifest in ``BagContext/manifests``.
    var manifest: Int
    var line: Int
    var sum: [UInt8]
    /// The path as the line has it, when decoding changes it.
    var written: String?
}

/// That a file is to be fetched.
struct FetchClaim: Hashable {
    var line: Int
    var byteCount: Int?
}

/// That the index accounts for a file.
struct IndexClaim: Hashable {
    /// What the index says of the file.
    enum Role: UInt8 {
        /// It must be there.
        case required
        /// It may be there, as a file that is made on request.
        case possible
        /// It must not be there, since the document was removed.
        case removed
    }

    var role: Role
    /// The line of the record.
    var line: Int
    /// The SHA-256, where the index states it.
    var sha256: [UInt8]
    /// The number of bytes, where the index states it.
    var byteCount: Int?

    /// Whether two records say the same of a file.
    func says(_ other: IndexClaim) -> Bool {
        role == other.role && sha256 == other.sha256 && byteCount == other.byteCount
    }
}
