internal import PartyDocsXML

/// Checks XML files that stand beside documents, each by a schema.
struct RecordCheck: Sendable {
    /// The largest record, in bytes.
    private static let sizeLimit = 64 << 20

    private let schema: XMLSchema

    /// Makes a check of records of preservation.
    init(_ schema: PreservationSchema) throws {
        self.schema = try schema.compiled()
    }

    /// Makes a check of files in TEI: that they are well-formed and TEI.
    ///
    /// The schema of TEI is larger than an archive of many documents, and the exporter's tests validate by it.
    init(teiNamespace: String) throws {
        let any = """
            <grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><element name="TEI" ns="\(teiNamespace)">
            <ref name="any"/></element></start><define name="any"><zeroOrMore><choice><text/><attribute><anyName/>
            </attribute><element><anyName/><ref name="any"/></element></choice></zeroOrMore></define></grammar>
            """
        schema = try XMLSchema(relaxNG: Array(any.utf8))
    }

    /// Checks a file.
    func check(_ file: inout HashedFile, _ path: String, _ result: inout FileResult) throws {
        guard let bytes = try file.content(limit: Self.sizeLimit) else {
            let message = "It is larger than \(Self.sizeLimit) bytes, which no file of its kind is."
            result.problems.append(ArchiveProblem(.invalidXML, path, message))
            return
        }
        for fault in schema.validate(bytes) { result.problems.append(ArchiveProblem(fault, path)) }
    }
}

extension ArchiveProblem {
    /// A fault that a schema or a parser found.
    init(_ fault: XMLDiagnostic, _ path: String) {
        self.init(
            .invalidXML,
            path,
            fault.message,
            line: fault.line > 0 ? fault.line : nil,
            column: fault.column > 0 ? fault.column : nil
        )
    }
}
