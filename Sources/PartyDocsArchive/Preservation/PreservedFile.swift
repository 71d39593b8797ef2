/// A file of an archive, as its records of preservation describe it.
struct PreservedFile: Hashable, Sendable {
    /// The path from the root of the bag.
    var path: String
    /// What the file is.
    var member: ArchiveMember
    var byteCount: Int
    var digests: Digests
    /// Of an original: its media type, when it is known.
    var mediaType: String?
    /// Of an original: the name that it came under.
    var originalName: String?

    /// The extension, without the parts before the last dot; empty when there is none.
    var fileExtension: String {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: ".") else { return "" }
        return String(name[name.index(after: dot)...])
    }
}
