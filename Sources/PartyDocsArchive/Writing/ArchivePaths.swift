internal import PartyDocsCore

/// Where the files of an archive stand: names in ASCII, from identifiers, never from titles or names of sources.
enum ArchivePaths {
    static let index = "data/index.csv"
    static let readme = "data/README.txt"
    static let schema = "data/schemas/partydocs-1.0.rng"

    /// The path of a document's file, without its extension.
    ///
    /// Two levels of folders, from the sum of the identifier, keep folders small in an archive of millions.
    static func stem(_ id: Document.ID) -> String {
        let sum = Digests(of: Array(id.rawValue.utf8)).sha256
        return "data/documents/\(sum.prefix(2))/\(sum.dropFirst(2).prefix(2))/\(id)"
    }

    /// The path of an input that became no document.
    static func unread(_ sha256: String, fileExtension: String) -> String {
        "data/unread/\(sha256.prefix(2))/\(sha256.dropFirst(2).prefix(2))/u-\(sha256.prefix(32)).\(fileExtension)"
    }

    /// The extension of a source's name when it is short, plain ASCII; else `bin`.
    static func fileExtension(of name: String) -> String {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "bin" }
        let suffix = name[name.utf8.index(after: dot)...]
        let isPlain = suffix.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
        guard isPlain, (1...8).contains(suffix.utf8.count) else { return "bin" }
        // An original must never be taken for the document that was made from it.
        let text = suffix.lowercased()
        return text == "xml" ? "source.xml" : text
    }
}
