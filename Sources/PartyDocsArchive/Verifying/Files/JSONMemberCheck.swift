internal import PartyDocsCore
internal import PartyDocsJSON

/// Checks the files in JSON of an archive: that they can be read, and which text a document has there.
struct JSONMemberCheck: Sendable {
    /// The largest authority file, in bytes.
    private static let authorityLimit = 256 << 20

    /// Checks the JSON of a document.
    func checkDocument(_ file: inout HashedFile, _ path: String, name: String, _ result: inout FileResult) {
        do throws(ReadError) {
            var session = JSONDocumentDecoder().makeSession()
            guard let document = try session.next(from: &file), try session.next(from: &file) == nil else {
                result.problems.append(ArchiveProblem(.invalidDocument, path, "It does not hold one document."))
                return
            }
            let id = document.id.rawValue
            if !PathKey.areSame(ArchiveMember.name(of: ArchivePaths.stem(id)), name) {
                result.problems.append(ArchiveProblem(.wrongID, path, "Its document is \(id)."))
            }
            var facts = MemberFacts(id: id, origin: .json, path: path)
            facts.textDigest = MemberFacts.digest(of: document.text)
            result.facts.append(facts)
        } catch {
            note(error, path, &result)
        }
    }

    /// Checks the authority file.
    func checkAuthority(_ file: inout HashedFile, _ path: String, _ result: inout FileResult) throws {
        guard let bytes = try file.content(limit: Self.authorityLimit) else {
            let message = "It is larger than \(Self.authorityLimit) bytes."
            result.problems.append(ArchiveProblem(.invalidDocument, path, message))
            return
        }
        do throws(ReadError) { _ = try JSONAuthorityDecoder().file(from: bytes) } catch { note(error, path, &result) }
    }

    private func note(_ error: ReadError, _ path: String, _ result: inout FileResult) {
        if let problem = ArchiveProblem(error, .invalidDocument, path) { result.problems.append(problem) }
    }
}

extension ArchiveProblem {
    /// The reason why a file was not read; nil when the system gave it, which is reported with the sums.
    init?(_ error: ReadError, _ kind: Kind, _ path: String) {
        guard error.code != .sourceFailed else { return nil }
        self.init(
            kind,
            path,
            error.underlyingError.map { "\(error.message): \($0)" } ?? error.message,
            line: error.position.line,
            column: error.position.column
        )
    }
}
