/// How the encoding of a text is known.
package enum EncodingBasis: String, Sendable {
    /// Nobody said it, and the bytes are well-formed UTF-8.
    case wellFormed
    /// A byte order mark says it.
    case byteOrderMark = "bom"
    /// The caller named it.
    case named
    /// The source itself, or what came with it, says it: a header, a page's own statement.
    case declared
    /// It was found by what the bytes decode to.
    case detected
}
