public import PartyDocsCore

/// A rule of a contract that a plug-in broke.
public struct ContractViolation: Hashable, Sendable, CustomStringConvertible {
    /// A rule of the contract of ``PartyDocsCore/DocumentExporter`` or ``PartyDocsCore/DocumentReader``; open, a later
    /// version may add rules.
    public struct Rule: VocabularyTerm {
        /// The name of the rule.
        public let rawValue: String

        /// Makes a rule.
        ///
        /// - Parameter rawValue: The name of the rule.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The format's id, name, extension and media type are usable.
        public static let format = Self(rawValue: "format")
        /// The same documents and options give the same bytes.
        public static let deterministic = Self(rawValue: "deterministic")
        /// Runs side by side give the same bytes as one alone.
        public static let parallel = Self(rawValue: "parallel")
        /// An item gives the same bytes on a fresh session without `begin`.
        public static let independentItems = Self(rawValue: "independent-items")
        /// A collection of no documents works.
        public static let emptyCollection = Self(rawValue: "empty-collection")
        /// A document is written, or refused as unrepresentable.
        public static let writesOrRefuses = Self(rawValue: "writes-or-refuses")
        /// An error of the sink comes out.
        public static let reportsSinkFailure = Self(rawValue: "reports-sink-failure")
        /// No byte follows an error of the sink.
        public static let stopsAtSinkFailure = Self(rawValue: "stops-at-sink-failure")
        /// The output, or the document, passes the caller's check.
        public static let output = Self(rawValue: "output")
        /// A source gives a document, or is refused with a reason and a place that it has.
        public static let readsOrRefuses = Self(rawValue: "reads-or-refuses")
        /// The text of a document and its edits give the bytes of the source back.
        public static let restoresSource = Self(rawValue: "restores-source")
        /// What is written reads back equal.
        public static let roundTrip = Self(rawValue: "round-trip")
    }

    /// The rule.
    public let rule: Rule
    /// The document that showed it; nil for a whole run.
    public let documentID: Document.ID?
    /// What happened, in one sentence.
    public let message: String

    /// Makes a violation.
    ///
    /// - Parameters:
    ///   - rule: The rule.
    ///   - documentID: The document that showed it.
    ///   - message: What happened, in one sentence.
    public init(_ rule: Rule, documentID: Document.ID? = nil, _ message: String) {
        self.rule = rule
        self.documentID = documentID
        self.message = message
    }

    /// The rule, the document and what happened.
    public var description: String {
        "[\(rule.rawValue)]" + (documentID.map { " document \($0):" } ?? "") + " " + message
    }
}
