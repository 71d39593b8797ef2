/// A fault that verifying an archive found.
public struct ArchiveProblem: Hashable, Sendable {
    /// What kind of fault it is; open, a later version may add kinds.
    public struct Kind: RawRepresentable, Hashable, Sendable {
        /// The name of the kind.
        public let rawValue: String

        /// Makes a kind.
        ///
        /// - Parameter rawValue: The name of the kind.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A tag file is missing or does not follow RFC 8493.
        public static let badTagFile = Self(rawValue: "bad-tag-file")
        /// A manifest lists a file that is not there.
        public static let missing = Self(rawValue: "missing")
        /// A file of the payload is in no manifest, or not in every one.
        public static let unlisted = Self(rawValue: "unlisted")
        /// A file's sum differs from the manifest's.
        public static let changed = Self(rawValue: "changed")
        /// The payload's size or number of files differs from the Payload-Oxum.
        public static let wrongOxum = Self(rawValue: "wrong-oxum")
        /// A file cannot be read.
        public static let unreadable = Self(rawValue: "unreadable")
        /// An XML file breaks the schema.
        public static let invalidXML = Self(rawValue: "invalid-xml")
        /// An XML file follows the schema and yet makes no document.
        public static let invalidDocument = Self(rawValue: "invalid-document")
    }

    /// What kind of fault it is.
    public let kind: Kind
    /// The path inside the archive.
    public let path: String
    /// What is wrong, in one sentence.
    public let message: String

    init(_ kind: Kind, _ path: String, _ message: String) {
        self.kind = kind
        self.path = path
        self.message = message
    }
}

extension ArchiveProblem: CustomStringConvertible {
    /// The path and what is wrong.
    public var description: String { "\(path): \(message)" }
}
