public import PartyDocsCore

/// Why a correction does not apply to a document.
public struct CorrectionProblem: Error, Hashable, Sendable {
    /// What kind of reason it is; open, a later version may add codes.
    public struct Code: VocabularyTerm {
        /// The name of the code.
        public let rawValue: String

        /// Makes a code.
        ///
        /// - Parameter rawValue: The name of the code.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The quoted words do not stand in the text, or not in these surroundings.
        public static let quoteNotFound = Self(rawValue: "quote-not-found")
        /// The quoted words stand in the text several times, and nothing tells which are meant.
        public static let quoteAmbiguous = Self(rawValue: "quote-ambiguous")
        /// No annotation is proposed at the words.
        public static let annotationAbsent = Self(rawValue: "annotation-absent")
        /// An annotation of another kind is proposed at the words.
        public static let kindDiffers = Self(rawValue: "kind-differs")
        /// The words do not stand in one block.
        public static let blockAbsent = Self(rawValue: "block-absent")
        /// Several entities of the text fit the description.
        public static let entityAmbiguous = Self(rawValue: "entity-ambiguous")
        /// The kind of an annotation implies no kind of entity, and none is given.
        public static let entityKindUnknown = Self(rawValue: "entity-kind-unknown")
        /// The correction says what no document may hold.
        public static let invalid = Self(rawValue: "invalid")
    }

    /// What kind of reason it is.
    public var code: Code
    /// The reason in words, a clause without a full stop.
    public var reason: String

    /// Makes a problem.
    ///
    /// - Parameters:
    ///   - code: What kind of reason it is.
    ///   - reason: The reason in words.
    public init(_ code: Code, _ reason: String) {
        self.code = code
        self.reason = reason
    }
}
