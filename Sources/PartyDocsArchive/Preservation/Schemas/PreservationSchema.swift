internal import PartyDocsXML

/// The schemas of the records that an archive holds beside its documents: what this library writes of PREMIS 3.0 and of
/// Dublin Core, stricter than the official schemas.
enum PreservationSchema: CaseIterable, Sendable {
    /// `ID.premis.xml` and `archive.premis.xml`.
    case premis
    /// `ID.dc.xml`.
    case dublinCore

    /// The usual name of the file that holds the schema.
    var fileName: String {
        switch self {
        case .premis: "partydocs-premis-1.0.rng"
        case .dublinCore: "partydocs-dc-1.0.rng"
        }
    }

    /// The schema in the XML syntax of RELAX NG (ISO/IEC 19757-2), as UTF-8; `Docs/Schemas` holds the same bytes.
    var relaxNG: [UInt8] {
        let text =
            switch self {
            case .premis: Self.premisText
            case .dublinCore: Self.dublinCoreText
            }
        return Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Compiles the schema, once for any number of records.
    ///
    /// - Throws: ``PartyDocsXML/XMLDiagnostic`` when there is no memory.
    func compiled() throws(XMLDiagnostic) -> XMLSchema {
        try XMLSchema(relaxNG: relaxNG)
    }
}
