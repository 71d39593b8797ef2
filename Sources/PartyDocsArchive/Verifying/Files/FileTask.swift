/// A file that is to be read, and what is known of it.
struct FileTask: Sendable {
    /// A sum that a file must have.
    struct Sum: Hashable, Sendable {
        let algorithm: ChecksumAlgorithm
        let value: [UInt8]
        /// The file that states it.
        let origin: String
    }

    let path: String
    let byteCount: Int
    let sums: [Sum]
    /// What the file is in an archive of PartyDocs; nil in other bags.
    let role: MemberRole?
}
