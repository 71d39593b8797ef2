package import PartyDocsCore

/// A text with what was changed to make it from its bytes.
package struct DecodedText: Hashable, Sendable {
    /// The text, in NFC, its lines ended by U+000A, contiguous in memory.
    package var text: String
    /// The name of the encoding by the IANA registry.
    package var encoding: String
    /// Where the text differs from the bytes, in order and disjoint.
    package var edits: [TextEdit]

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - text: The text, in NFC, its lines ended by U+000A.
    ///   - encoding: The name of the encoding by the IANA registry.
    ///   - edits: Where the text differs from the bytes, in order and disjoint.
    package init(text: String, encoding: String, edits: [TextEdit]) {
        self.text = text
        self.encoding = encoding
        self.edits = edits
    }
}
