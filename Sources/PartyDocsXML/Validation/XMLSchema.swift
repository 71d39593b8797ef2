internal import CPartyDocsXML
internal import PartyDocsCore

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
    /// The file is read under the same limits and refusals as by ``XMLDocumentDecoder``, and counts as one document.
    /// Memory holds it as a tree, of about ten times its size.
    ///
    /// - Parameters:
    ///   - bytes: The bytes of one XML file.
    ///   - limits: How much is read before it is refused.
    /// - Returns: What is wrong, a hundred faults at most; none when the document is well-formed and valid.
    public func validate(
        _ bytes: [UInt8],
        limits: XMLDocumentDecoder.Limits = XMLDocumentDecoder.Limits()
    ) -> [XMLDiagnostic] {
        do throws(ReadError) {
            try limits.check(bytes)
        } catch {
            return [XMLDiagnostic(error)]
        }
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
    private static let maximumCount = 100

    var diagnostics: [XMLDiagnostic] = []

    var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    static let append: pdx_report = { context, error in
        let report = Unmanaged<XMLReport>.fromOpaque(context).takeUnretainedValue()
        if report.diagnostics.count < maximumCount { report.diagnostics.append(XMLDiagnostic(error)) }
    }
}

extension XMLDiagnostic {
    fileprivate static var outOfMemory: XMLDiagnostic {
        XMLDiagnostic(line: 0, column: 0, XMLParserError(code: 0, message: "The document could not be checked."))
    }

    fileprivate init(_ refusal: ReadError) {
        self.init(
            line: refusal.position.line ?? 0,
            column: refusal.position.column ?? 0,
            XMLParserError(code: 0, message: refusal.message)
        )
    }
}
