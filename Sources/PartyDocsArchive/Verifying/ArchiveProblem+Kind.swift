extension ArchiveProblem {
    /// What kind of problem it is; open, a later version may add kinds.
    public struct Kind: RawRepresentable, Hashable, Sendable {
        /// The name of the kind.
        public let rawValue: String

        /// Makes a kind.
        ///
        /// - Parameter rawValue: The name of the kind.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        // MARK: Tag files

        /// `bagit.txt` is missing or does not say what RFC 8493, section 2.1.1, asks for.
        public static let badDeclaration = Self(rawValue: "bad-declaration")
        /// The bag is of a version of BagIt that is not known.
        public static let unsupportedVersion = Self(rawValue: "unsupported-version")
        /// The encoding of the tag files is not known.
        public static let unknownEncoding = Self(rawValue: "unknown-encoding")
        /// A tag file begins with a byte-order mark that should not be there.
        public static let byteOrderMark = Self(rawValue: "byte-order-mark")
        /// A tag file is missing or cannot be read as one.
        public static let badTagFile = Self(rawValue: "bad-tag-file")
        /// A line of a manifest is no entry, or not as it should be.
        public static let badManifest = Self(rawValue: "bad-manifest")
        /// A line of `bag-info.txt` is no field, or a field does not hold what it should.
        public static let badBagInfo = Self(rawValue: "bad-bag-info")
        /// A line of `fetch.txt` is no entry, or not as it should be.
        public static let badFetchFile = Self(rawValue: "bad-fetch-file")
        /// The payload's size or number of files differs from the Payload-Oxum.
        public static let wrongOxum = Self(rawValue: "wrong-oxum")
        /// The sums of a manifest cannot be verified.
        public static let unknownAlgorithm = Self(rawValue: "unknown-algorithm")
        /// The sums of a manifest find accidents and do not protect against intent (MD5, SHA-1).
        public static let weakAlgorithm = Self(rawValue: "weak-algorithm")
        /// There is no tag manifest, so that nothing covers the manifests.
        public static let noTagManifest = Self(rawValue: "no-tag-manifest")

        // MARK: Files

        /// The folder `data` is missing.
        public static let noPayload = Self(rawValue: "no-payload")
        /// A file that is listed is not there.
        public static let missing = Self(rawValue: "missing")
        /// A file that is to be fetched from elsewhere is not there yet.
        public static let incomplete = Self(rawValue: "incomplete")
        /// A file is in no manifest, or not in every one.
        public static let unlisted = Self(rawValue: "unlisted")
        /// A manifest lists a file more than once.
        public static let duplicate = Self(rawValue: "duplicate")
        /// A file's sum or size differs from the one that is stated.
        public static let changed = Self(rawValue: "changed")
        /// A file cannot be read.
        public static let unreadable = Self(rawValue: "unreadable")
        /// A path leads out of the archive, or may do so on some system.
        public static let unsafePath = Self(rawValue: "unsafe-path")
        /// The name of a file is not UTF-8, or is one that other systems do not take.
        public static let badName = Self(rawValue: "bad-name")
        /// Names differ in their Unicode normalization alone.
        public static let normalization = Self(rawValue: "normalization")
        /// Names differ in letter case alone.
        public static let letterCase = Self(rawValue: "letter-case")
        /// Something is neither a file nor a folder, or is a symbolic link.
        public static let notAFile = Self(rawValue: "not-a-file")
        /// A file that an operating system makes by itself.
        public static let systemFile = Self(rawValue: "system-file")
        /// A bag lies inside the payload.
        public static let bagInBag = Self(rawValue: "bag-in-bag")

        // MARK: What PartyDocs archives

        /// An XML file is not well-formed or breaks its schema.
        public static let invalidXML = Self(rawValue: "invalid-xml")
        /// A file follows its schema and yet makes no document or record.
        public static let invalidDocument = Self(rawValue: "invalid-document")
        /// A document's identifier is not the one of its file.
        public static let wrongID = Self(rawValue: "wrong-id")
        /// What a document says of its source is not so.
        public static let wrongProvenance = Self(rawValue: "wrong-provenance")
        /// A file that was made from a document says something else than the document.
        public static let differs = Self(rawValue: "differs")
        /// An archived schema is not the one of its version.
        public static let wrongSchema = Self(rawValue: "wrong-schema")
        /// The index cannot be read, or a record of it is not as it should be.
        public static let badIndex = Self(rawValue: "bad-index")
        /// The index says something else of a document or a file.
        public static let wrongIndex = Self(rawValue: "wrong-index")
        /// The index does not account for a file.
        public static let notInIndex = Self(rawValue: "not-in-index")
        /// A file of a document that was removed is still there.
        public static let notRemoved = Self(rawValue: "not-removed")
    }
}
