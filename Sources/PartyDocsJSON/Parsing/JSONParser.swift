public import PartyDocsCore

/// Reads any JSON text (RFC 8259) into values, strictly.
///
/// Numbers are kept as printed and members in their order. The text must be UTF-8 without errors; a byte order mark
/// before it is skipped, half of a surrogate pair is refused.
public struct JSONParser: Sendable {
    /// What the parser accepts.
    public struct Options: Hashable, Sendable {
        /// How many arrays and objects may lie in each other; from 1 to 1,024, other numbers count as the nearest.
        public var maximumDepth = 512
        /// Whether an object may hold two members of one name, as the standard allows.
        public var allowsDuplicateNames = true

        /// Makes the default options.
        public init() {}
    }

    /// What the parser accepts.
    public let options: Options

    /// Makes a parser.
    ///
    /// - Parameter options: What it accepts.
    public init(options: Options = Options()) {
        self.options = options
    }

    /// Reads one value.
    ///
    /// - Parameter bytes: One JSON text.
    /// - Returns: The value.
    /// - Throws: ``ReadError`` with the place of the first fault; columns count Unicode scalars.
    public func value(from bytes: [UInt8]) throws(ReadError) -> FieldValue {
        try JSONText.withRoot(of: bytes, maximumDepth: Self.depth(options.maximumDepth)) { root throws(JSONFault) in
            try root.fieldValue(allowsDuplicateNames: options.allowsDuplicateNames)
        }
    }

    /// A depth that recursion over the values stands.
    static func depth(_ wanted: Int) -> Int {
        min(max(wanted, 1), 1_024)
    }
}
