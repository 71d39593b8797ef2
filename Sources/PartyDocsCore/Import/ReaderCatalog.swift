/// The ways in that a tool offers: readers, chosen by what a source holds, by its media type or by its name.
///
/// A catalog is a value: a tool makes its own and adds to it. There is no global registry.
///
/// ```swift
/// let choice = catalog.choice(for: SourceDocument(bytes, name: "page.html"))
/// ```
public struct ReaderCatalog: Sendable {
    /// One way in.
    public struct Entry: Sendable {
        /// Its id, as a command line names it: `text`, `html`.
        public var id: String
        /// What it reads, for people: `HTML page`.
        public var name: String
        /// The extensions of its files, without a dot, in lower case.
        public var fileExtensions: [String]
        /// Its media types, without parameters, in lower case.
        public var mediaTypes: [String]
        /// Whether files of its extensions are taken from folders, or only when they are named themselves.
        public var isFoundInFolders: Bool
        /// Whether bytes can be nothing but its format; false when only the name tells.
        public var recognizes: @Sendable (_ bytes: [UInt8]) -> Bool
        /// What reads.
        public var reader: any DocumentReader

        /// Describes a way in.
        ///
        /// - Parameters:
        ///   - id: Its id, as a command line names it.
        ///   - name: What it reads, for people.
        ///   - fileExtensions: The extensions of its files, without a dot, in lower case.
        ///   - mediaTypes: Its media types, without parameters, in lower case.
        ///   - isFoundInFolders: Whether files of its extensions are taken from folders.
        ///   - reader: What reads.
        ///   - recognizes: Whether bytes can be nothing but its format.
        public init(
            id: String,
            name: String,
            fileExtensions: [String],
            mediaTypes: [String] = [],
            isFoundInFolders: Bool = true,
            reader: any DocumentReader,
            recognizes: @escaping @Sendable (_ bytes: [UInt8]) -> Bool = { _ in false }
        ) {
            self.id = id
            self.name = name
            self.fileExtensions = fileExtensions
            self.mediaTypes = mediaTypes
            self.isFoundInFolders = isFoundInFolders
            self.recognizes = recognizes
            self.reader = reader
        }
    }

    /// What a reader was chosen by; open.
    public struct Basis: VocabularyTerm {
        /// The term as it is written in messages.
        public let rawValue: String

        /// Makes a term from its written form.
        ///
        /// - Parameter rawValue: The term.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The media type that the caller gave.
        public static let mediaType = Self(rawValue: "media type")
        /// The bytes.
        public static let content = Self(rawValue: "content")
        /// The extension of the name.
        public static let name = Self(rawValue: "name")
        /// Nothing tells; the first entry stands for all else.
        public static let fallback = Self(rawValue: "fallback")
    }

    /// A way in with the reason for it.
    public struct Choice: Sendable {
        /// The way in.
        public let entry: Entry
        /// What it was chosen by.
        public let basis: Basis
        /// Whether the name of the source speaks for another way in.
        public let isAgainstName: Bool
    }

    /// The entries, in the order in which they were put in; the first reads whatever no other is chosen for.
    public private(set) var entries: [Entry] = []

    /// Makes a catalog.
    ///
    /// - Parameter entries: The entries; of two with one id the later counts.
    public init(_ entries: [Entry] = []) {
        for entry in entries { insert(entry) }
    }

    /// Adds a way in, in place of one with the same id.
    ///
    /// - Parameter entry: The way in.
    public mutating func insert(_ entry: Entry) {
        if let index = entries.firstIndex(where: { $0.id == entry.id }) {
            entries[index] = entry
        } else {
            entries.append(entry)
        }
    }

    /// The way in of an id.
    ///
    /// - Parameter id: The id.
    public subscript(id: String) -> Entry? {
        entries.first { $0.id == id }
    }

    /// The extensions of the files that are taken from folders.
    public var folderExtensions: [String] {
        entries.filter(\.isFoundInFolders).flatMap(\.fileExtensions)
    }

    /// Chooses a reader: by the media type where it is given, else by the bytes, else by the extension of the name.
    ///
    /// - Parameter source: The source.
    /// - Returns: The choice; nil when the catalog is empty.
    public func choice(for source: SourceDocument) -> Choice? {
        let named = source.name.flatMap { name in
            entries.first { $0.fileExtensions.contains(Self.fileExtension(of: name)) }
        }
        func choice(_ entry: Entry, _ basis: Basis) -> Choice {
            Choice(entry: entry, basis: basis, isAgainstName: named.map { $0.id != entry.id } ?? false)
        }
        if let type = source.mediaType.map(Self.withoutParameters) {
            if let entry = entries.first(where: { $0.mediaTypes.contains(type) }) { return choice(entry, .mediaType) }
        }
        if let named, named.recognizes(source.bytes) { return choice(named, .content) }
        if let entry = entries.first(where: { $0.recognizes(source.bytes) }) { return choice(entry, .content) }
        if let named { return choice(named, .name) }
        return entries.first.map { choice($0, .fallback) }
    }

    /// The extension of a name in lower case, empty when it has none.
    private static func fileExtension(of name: String) -> String {
        let file = name.utf8.split(separator: UInt8(ascii: "/")).last ?? name.utf8[...]
        guard let dot = file.lastIndex(of: UInt8(ascii: ".")) else { return "" }
        return String(Substring(file[file.index(after: dot)...])).lowercased()
    }

    /// A media type in lower case, what follows a semicolon left out (RFC 9110, section 8.3.1).
    private static func withoutParameters(_ mediaType: String) -> String {
        let type = mediaType.utf8.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: " ") }
        return String(Substring(type)).lowercased()
    }
}
