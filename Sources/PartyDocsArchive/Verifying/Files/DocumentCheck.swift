internal import PartyDocsCore
internal import PartyDocsXML

/// Checks the XML of one document: by the schema, by reading it, and what it says of itself.
struct DocumentCheck: Sendable {
    private let checker: XMLFileChecker

    init() throws {
        checker = try XMLFileChecker()
    }

    /// Checks a document and gives what is to be compared with the index.
    ///
    /// - Parameters:
    ///   - file: The XML.
    ///   - path: Where it stands.
    ///   - name: The name of its file, without extension.
    ///   - result: What was found.
    func check(_ file: inout HashedFile, _ path: String, name: String, _ result: inout FileResult) {
        let found = checker.check(&file)
        for fault in found.diagnostics { result.problems.append(ArchiveProblem(fault, path)) }
        if let error = found.readError {
            let kind: ArchiveProblem.Kind = error.code == .invalidDocument ? .invalidDocument : .invalidXML
            if let problem = ArchiveProblem(error, kind, path) { result.problems.append(problem) }
            return
        }
        guard found.documents.count == 1, let document = found.documents.first else {
            let message = "It holds \(found.documents.count) documents instead of one."
            result.problems.append(ArchiveProblem(.invalidDocument, path, message))
            return
        }
        describe(document, path, name: name, &result)
    }

    private func describe(_ document: Document, _ path: String, name: String, _ result: inout FileResult) {
        let id = document.id.rawValue
        if !PathKey.areSame(ArchiveMember.name(of: ArchivePaths.stem(id)), name) {
            result.problems.append(ArchiveProblem(.wrongID, path, "Its document is \(id)."))
        }
        var facts = MemberFacts(id: id, origin: .document, path: path)
        var entry = ArchiveEntry(sourceName: "", status: .document, id: id)
        entry.describe(document)
        facts.description = entry.described
        facts.textDigest = MemberFacts.digest(of: document.text)
        facts.sources = document.provenance.sources.map(\.sha256)
        result.facts.append(facts)
    }
}
