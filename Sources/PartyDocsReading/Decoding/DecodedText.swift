internal import PartyDocsCore

/// A text with what was changed to make it from its bytes.
struct DecodedText: Hashable, Sendable {
    /// The text, in NFC, its lines ended by U+000A, contiguous in memory.
    var text: String
    /// The name of the encoding by the IANA registry.
    var encoding: String
    /// Where the text differs from the bytes, in order and disjoint.
    var edits: [TextEdit]
}
