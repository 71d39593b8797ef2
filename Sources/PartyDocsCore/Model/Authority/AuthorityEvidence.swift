/// One thing that speaks for or against two records being one.
public struct AuthorityEvidence: Hashable, Sendable {
    /// The kind of evidence; open.
    public struct Kind: VocabularyTerm {
        /// The term as it is written in files.
        public let rawValue: String

        /// Makes a term from its written form.
        ///
        /// - Parameter rawValue: The term as it is written in files.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The names.
        public static let name = Self(rawValue: "name")
        /// The dates of birth.
        public static let birthDate = Self(rawValue: "birthDate")
        /// Offices of one title in one organization.
        public static let office = Self(rawValue: "office")
        /// The organizations of their offices.
        public static let organization = Self(rawValue: "organization")
    }

    /// What it rests on.
    public var kind: Kind
    /// What is known, in words for a person.
    public var statement: String
    /// Fields that this version does not know.
    public var fields: Fields

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - kind: What it rests on.
    ///   - statement: What is known, in words for a person.
    ///   - fields: Fields that this version does not know.
    public init(_ kind: Kind, _ statement: String, fields: Fields = [:]) {
        self.kind = kind
        self.statement = statement
        self.fields = fields
    }
}
