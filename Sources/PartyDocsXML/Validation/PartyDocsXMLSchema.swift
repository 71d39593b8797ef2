/// The schema of PartyDocs XML 1.
public enum PartyDocsXMLSchema {
    /// The usual name of the file that holds the schema.
    public static let fileName = "partydocs-1.0.rng"

    /// The schema in the XML syntax of RELAX NG (ISO/IEC 19757-2), as UTF-8; `Docs/Schemas` holds the same bytes.
    public static let relaxNG: [UInt8] = Array(
        UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    )

    /// Compiles the schema, once for any number of documents.
    ///
    /// - Returns: The compiled schema.
    /// - Throws: ``XMLDiagnostic`` when there is no memory.
    public static func compiled() throws(XMLDiagnostic) -> XMLSchema {
        try XMLSchema(relaxNG: relaxNG)
    }
}
