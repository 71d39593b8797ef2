internal import PartyDocsCore

/// Where the files of an archive stand: names in ASCII, from identifiers, never from titles or names of sources.
enum ArchivePaths {
    static let index = "data/index.csv"
    static let readme = "data/README.txt"
    static let authority = "data/authority.json"
    static let schemas = "data/schemas/"
    /// What happened to the archive as a whole.
    static let history = "data/archive.premis.xml"

    static let documents = "data/documents/"
    static let unread = "data/unread/"
    static let removed = "data/removed/"

    /// The path of a document's files, without their extensions.
    ///
    /// Two levels of folders, from the sum of the identifier, keep folders small in an archive of millions.
    static func stem(_ id: String, in folder: String = documents) -> String {
        let sum = Digests(of: Array(id.utf8)).sha256
        return folder + "\(sum.prefix(2))/\(sum.dropFirst(2).prefix(2))/\(name(of: id, sum))"
    }

    /// The path of a file of the member folders without its extension; names of identifiers hold no dot.
    static func stem(ofPath path: String) -> String {
        let name = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
        return String(path[..<(path[name...].utf8.firstIndex(of: UInt8(ascii: ".")) ?? path.endIndex)])
    }

    /// The path of the record that stays when something is removed.
    static func tombstone(_ id: String) -> String {
        stem(id, in: removed) + "." + ArchiveMember.premis.fileExtension
    }

    /// The identifier of an input that became no document.
    static func unreadID(_ sha256: String) -> String {
        "u-" + sha256.prefix(32)
    }

    /// The name that the files of an identifier have.
    ///
    /// Other systems do not tell letter cases apart, keep names for devices, and an inner dot could make the file of one
    /// identifier look like another's; such an identifier gets a part of its sum.
    private static func name(of id: String, _ sum: String) -> String {
        let isPlain = id.utf8.allSatisfy { byte in
            byte &- 0x61 < 26 || byte.isASCIIDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        }
        if isPlain, !PathSafety.isDeviceName(id) { return id }
        let letters = id.utf8.map { byte in
            byte &- 0x41 < 26 ? byte | 0x20 : byte == UInt8(ascii: ".") ? UInt8(ascii: "_") : byte
        }
        return String(decoding: letters, as: UTF8.self) + "-" + sum.prefix(16)
    }

    /// The extension of an original: by its media type where that is known, else that of its name when it is short,
    /// plain ASCII, else `bin`.
    static func fileExtension(mediaType: String?, name: String) -> String {
        let text = mediaType.flatMap(fileExtension(ofMediaType:)) ?? fileExtension(ofName: name)
        // An original must never be taken for a file that was made from it.
        return ArchiveMember.madeExtensions.contains(text) ? "source." + text : text
    }

    private static func fileExtension(ofMediaType mediaType: String) -> String? {
        switch mediaType.lowercased().prefix(while: { $0 != ";" && $0 != " " }) {
        case "text/plain": "txt"
        case "text/html", "application/xhtml+xml": "html"
        case "application/json": "json"
        case "application/xml", "text/xml": "xml"
        case "application/pdf": "pdf"
        default: nil
        }
    }

    private static func fileExtension(ofName name: String) -> String {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "bin" }
        let suffix = name[name.utf8.index(after: dot)...]
        let isPlain = suffix.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
        guard isPlain, (1...8).contains(suffix.utf8.count) else { return "bin" }
        return suffix.lowercased()
    }
}
