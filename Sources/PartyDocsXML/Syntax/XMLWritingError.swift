internal import PartyDocsCore

/// Why a writer refused text or markup.
package struct XMLWritingError: Error, Equatable {
    enum Reason: Equatable {
        /// A character that XML 1.0 forbids (production 2, Char).
        case forbiddenCharacter(UInt32)
        /// A text, or the attributes of an element, longer than parsers accept.
        case tooLong
        /// Elements nested deeper than parsers accept.
        case tooDeep
        /// The C library failed.
        case libraryFailed
    }

    let reason: Reason
    /// The offset in the bytes that were to be written.
    var offset = 0

    package var message: String {
        switch reason {
        case .forbiddenCharacter(let scalar):
            let digits = String(scalar, radix: 16, uppercase: true)
            let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
            return "XML 1.0 cannot hold the character \(name)."
        case .tooLong:
            return
                "A text, or the attributes of an element, are longer than the \(XMLTextWriter.maximumRun) bytes XML readers accept."
        case .tooDeep: return "Elements nest deeper than the \(XMLTextWriter.maximumDepth) levels XML readers accept."
        case .libraryFailed: return "The XML writer is out of memory or in a wrong state."
        }
    }

    /// The error that callers of an export get.
    ///
    /// - Parameters:
    ///   - documentID: The document that was being written; nil for what stands around documents.
    ///   - textStart: Where the bytes stand in the text of the document; nil when they are no part of it.
    /// - Returns: The error.
    func exportError(documentID: Document.ID?, textStart: Int? = nil) -> ExportError {
        ExportError(
            reason == .libraryFailed ? .exporterFailed : .unrepresentable,
            message,
            documentID: documentID,
            offset: textStart.map { TextOffset(utf8: $0 + offset) }
        )
    }
}
