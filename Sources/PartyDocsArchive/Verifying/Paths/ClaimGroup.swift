/// All that is said of paths with one key.
struct ClaimGroup {
    /// A claim with its path.
    struct Item<Claim> {
        let path: String
        let claim: Claim
    }

    var files: [Item<FileClaim>] = []
    var listed: [Item<ListedClaim>] = []
    var fetched: [Item<FetchClaim>] = []
    var indexed: [Item<IndexClaim>] = []
    /// Whether more was said than is kept.
    var isCut = false

    /// The most claims that are kept; a manifest may repeat a line without end.
    static let limit = 4096

    mutating func append(_ claim: PathClaim) {
        guard files.count + listed.count + fetched.count + indexed.count < Self.limit else {
            isCut = true
            return
        }
        switch claim.content {
        case .file(let content): files.append(Item(path: claim.path, claim: content))
        case .listed(let content): listed.append(Item(path: claim.path, claim: content))
        case .fetch(let content): fetched.append(Item(path: claim.path, claim: content))
        case .index(let content):
            // The sources of one text are often the same file under many names.
            if indexed.last.map({ $0.path == claim.path && $0.claim.says(content) }) == true { return }
            indexed.append(Item(path: claim.path, claim: content))
        }
    }
}

/// Claims in the order of their keys, group by group.
final class ClaimGroups {
    private let records: SortedRecords
    private var ahead: [UInt8]?

    init(_ records: SortedRecords) throws {
        self.records = records
        ahead = try records.next()
    }

    /// The claims of the next key; nil at the end.
    func next() throws -> ClaimGroup? {
        guard let first = ahead, let end = first.firstIndex(of: 0) else { return nil }
        let key = first[..<end]
        var group = ClaimGroup()
        while let record = ahead, record.starts(with: first[...end]) {
            if let claim = PathClaim(key: key, fields: record[(end + 1)...]) { group.append(claim) }
            ahead = try records.next()
        }
        return group
    }
}
