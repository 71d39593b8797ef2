/// The reason why parts do not make a document.
public struct DocumentError: Error, Hashable, Sendable {
    /// The rule that is broken; open, a later version may add codes.
    public struct Code: VocabularyTerm {
        /// The name of the rule.
        public let rawValue: String

        /// Makes a code.
        ///
        /// - Parameter rawValue: The name of the rule.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The text is not in Unicode NFC.
        public static let textNotNormalized = Self(rawValue: "text-not-normalized")
        /// An identifier is not an ASCII NCName of at most 64 characters.
        public static let badIdentifier = Self(rawValue: "bad-identifier")
        /// An identifier is used twice in the document.
        public static let duplicateIdentifier = Self(rawValue: "duplicate-identifier")
        /// A span ends before it starts, lies outside the text, or cuts a scalar.
        public static let badSpan = Self(rawValue: "bad-span")
        /// Blocks overlap, are empty, or out of order.
        public static let badBlockOrder = Self(rawValue: "bad-block-order")
        /// Text other than white space lies outside the blocks.
        public static let textOutsideBlocks = Self(rawValue: "text-outside-blocks")
        /// A section does not fit into its parent or beside its sibling.
        public static let badSection = Self(rawValue: "bad-section")
        /// A reference names an identifier that the document does not have.
        public static let unknownReference = Self(rawValue: "unknown-reference")
        /// A field is named twice, or has no name, or holds a number that is none.
        public static let badField = Self(rawValue: "bad-field")
        /// A value is missing or out of its range.
        public static let badValue = Self(rawValue: "bad-value")
    }

    /// The rule that is broken.
    public let code: Code
    /// What is wrong, in one sentence.
    public let message: String
    /// Where in the text, when the fault has a place.
    public let offset: TextOffset?

    /// Makes an error.
    ///
    /// - Parameters:
    ///   - code: The rule that is broken.
    ///   - message: What is wrong, in one sentence.
    ///   - offset: Where in the text.
    public init(_ code: Code, _ message: String, at offset: TextOffset? = nil) {
        self.code = code
        self.message = message
        self.offset = offset
    }
}

extension DocumentError: CustomStringConvertible {
    /// The message with the place.
    public var description: String {
        offset.map { "\(message) (at byte \($0.utf8) of the text)" } ?? message
    }
}
