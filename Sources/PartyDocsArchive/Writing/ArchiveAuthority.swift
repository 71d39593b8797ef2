internal import PartyDocsCore
struct ArchiveAuthority {
    init(_ run: ArchiveRun) throws {}
    mutating func add(_ entry: ArchiveEntry) throws {}
    func bytes() throws -> [UInt8]? { nil }
}
struct AuthorityUse {
    init(_ file: AuthorityFile) {}
    func recordIDs(in document: Document) -> [String] { [] }
}
