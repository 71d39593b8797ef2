internal import PartyDocsCore

/// Gathers what a text says of itself.
enum MetadataReader {
    /// The metadata of a document.
    ///
    /// - Parameters:
    ///   - layout: The text with its blocks.
    ///   - given: What the caller knows; it goes before what the text prints.
    /// - Returns: The entries.
    static func metadata(of layout: TextLayout, given: Metadata) -> Metadata {
        given
    }
}
