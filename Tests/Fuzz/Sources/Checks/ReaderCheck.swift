internal import PartyDocs
internal import PartyDocsTestKit

/// The rules of readers: the contract that the test kit checks, and the rules of the documents that they make.
enum ReaderCheck {
    static func check(_ source: SourceDocument, with reader: some DocumentReader) throws(FuzzViolation) {
        var violation: FuzzViolation?
        DocumentReaderVerifier().verify(
            reader,
            source: source,
            checkingDocumentWith: DocumentCheck.check,
            onViolation: { violation = violation ?? FuzzViolation("\($0)") }
        )
        if let violation { throw violation }
    }
}
