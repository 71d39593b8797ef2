package import PartyDocsCore

/// What the check of a file of PartyDocs XML found.
package struct XMLFileCheck: Sendable {
    /// The documents of the file; none when anything is wrong with reading it.
    package var documents: [Document] = []
    /// Why the file was not read, with its place.
    package var readError: ReadError?
    /// What the schema says against the file, a hundred faults at most.
    package var diagnostics: [XMLDiagnostic] = []

    /// Whether the file is well-formed, valid and readable.
    package var isValid: Bool { readError == nil && diagnostics.isEmpty }
}
