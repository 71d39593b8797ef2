internal import CPartyDocsXML

/// A compiled RELAX NG schema (ISO/IEC 19757-2, XML syntax); may be used from several tasks at once.
public final class XMLSchema: @unchecked Sendable {
    // Unchecked: validation reads the compiled schema and keeps its state elsewhere.
    private let schema: OpaquePointer

    /// Compiles a schema.
    ///
    /// - Parameter relaxNG: The schema in the XML syntax of RELAX NG; it must include no other file.
    /// - Throws: ``XMLDiagnostic`` when it is no schema.
    public init(relaxNG: [UInt8]) throws(XMLDiagnostic) {
        let report = XMLReport()
        let schema = XMLLibrary.quietly {
            relaxNG.withUnsafeBufferPointer { bytes in
                bytes.baseAddress.flatMap { pdx_schema_new($0, bytes.count, report.context, XMLReport.append) }
            }
        }
        guard let schema else { throw report.diagnostics.first ?? .outOfMemory }
        self.schema = schema
    }

    deinit {
        pdx_schema_free(schema)
    }

    /// Checks a document.
    ///
    /// - Parameter bytes: The bytes of one XML file.
    /// - Returns: What is wrong, none when the document is well-formed and valid.
    public func validate(_ bytes: [UInt8]) -> [XMLDiagnostic] {
        let report = XMLReport()
        let isValid = XMLLibrary.quietly {
            bytes.withUnsafeBufferPointer { bytes in
                // An empty array may have no address; the library then reports an empty document.
                var none: UInt8 = 0
                guard let start = bytes.baseAddress else {
                    return pdx_schema_validate(schema, &none, 0, report.context, XMLReport.append)
                }
                return pdx_schema_validate(schema, start, bytes.count, report.context, XMLReport.append)
            }
        }
        if !isValid, report.diagnostics.isEmpty { return [.outOfMemory] }
        return report.diagnostics
    }
}

/// Collects what the C library reports.
private final class XMLReport {
    var diagnostics: [XMLDiagnostic] = []

    var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    static let append: pdx_report = { context, error in
        Unmanaged<XMLReport>.fromOpaque(context).takeUnretainedValue().diagnostics.append(XMLDiagnostic(error))
    }
}

extension XMLDiagnostic {
    fileprivate static var outOfMemory: XMLDiagnostic {
        XMLDiagnostic(line: 0, column: 0, code: 0, message: "The document could not be checked.")
    }

    private init(line: Int, column: Int, code: Int, message: String) {
        self.line = line
        self.column = column
        self.code = code
        self.message = message
    }
}
