/// The schema of PartyDocs XML 1 in the forms that validators read; `Docs/Schemas` holds the same bytes.
///
/// RELAX NG and XSD accept the same files. What neither can say, ``XMLDocumentDecoder`` checks.
public enum PartyDocsXMLSchema {
    /// The usual name of the file that holds ``relaxNG``.
    public static let fileName = "partydocs-1.0.rng"

    /// The schema in the XML syntax of RELAX NG (ISO/IEC 19757-2), as UTF-8.
    public static let relaxNG = bytes(of: relaxNGText)

    /// The schema in the compact syntax of RELAX NG (ISO/IEC 19757-2, annex C), the source of the other forms.
    public static let compact = bytes(of: compactText)

    /// The schema as W3C XML Schema 1.0; it imports `xml.xsd` of the same folder.
    public static let xsd = bytes(of: xsdText)

    /// All files of the schema, in the order of their names: what an archive holds to be checked with other tools.
    public static let files = [
        File(name: "partydocs-1.0.rnc", bytes: compact),
        File(name: fileName, bytes: relaxNG),
        File(name: "partydocs-1.0.xsd", bytes: xsd),
        File(name: "xml.xsd", bytes: bytes(of: xmlNamespaceText)),
    ]

    /// Compiles the schema, once for any number of documents.
    ///
    /// - Returns: The compiled schema.
    /// - Throws: ``XMLDiagnostic`` when there is no memory.
    public static func compiled() throws(XMLDiagnostic) -> XMLSchema {
        try XMLSchema(relaxNG: relaxNG)
    }

    private static func bytes(of text: StaticString) -> [UInt8] {
        Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}
