package import PartyDocsCore

/// Checks files of PartyDocs XML as someone does who does not know who wrote them.
///
/// A file is read as a stream first, so that one that passes the limits is refused when it does, and never held. The
/// schema, which needs the whole file as a tree, sees only files that were read, and small ones that were not, to say
/// more of what is wrong with them.
package struct XMLFileChecker: Sendable {
    /// The size in bytes up to which a file that could not be read is held against the schema.
    package static let maximumDiagnosedByteCount = 1 << 20

    private let schema: XMLSchema
    private let limits: XMLDocumentDecoder.Limits

    /// Makes a checker, once for any number of files.
    ///
    /// - Parameter limits: How much of a file is read before it is refused.
    /// - Throws: ``XMLDiagnostic`` when there is no memory.
    package init(limits: XMLDocumentDecoder.Limits = XMLDocumentDecoder.Limits()) throws(XMLDiagnostic) {
        schema = try PartyDocsXMLSchema.compiled()
        self.limits = limits
    }

    /// Checks one file.
    ///
    /// - Parameter source: The bytes of the file; left where reading stopped when the file is refused.
    /// - Returns: The documents, or what is wrong.
    package func check(_ source: inout some ByteSource & ~Copyable) -> XMLFileCheck {
        do throws(ReadError) {
            var session = try XMLDocumentDecoder(limits: limits).makeSession()
            session.keptBytes = []
            return try check(&source, &session)
        } catch {
            return XMLFileCheck(readError: error)
        }
    }

    private func check(
        _ source: inout some ByteSource & ~Copyable,
        _ session: inout XMLDecodingSession
    ) throws(ReadError) -> XMLFileCheck {
        var result = XMLFileCheck()
        do throws(ReadError) {
            while let document = try session.next(from: &source) { result.documents.append(document) }
        } catch {
            result = XMLFileCheck(readError: error)
            guard error.code == .malformed || error.code == .invalidDocument else { return result }
            guard try session.keepRest(of: &source, upTo: Self.maximumDiagnosedByteCount) else { return result }
        }
        result.diagnostics = schema.validate(session.keptBytes ?? [], limits: limits)
        return result
    }
}
