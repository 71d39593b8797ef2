internal import PartyDocsSystem

/// Reads `fetch.txt`, says what is wrong with its lines, and gives what they say of paths.
struct FetchCheck {
    static let path = "fetch.txt"

    private let context: BagContext
    /// What is wrong with the file.
    private(set) var problems: [ArchiveProblem] = []

    init(_ context: BagContext) {
        self.context = context
    }

    private mutating func note(
        _ message: String,
        _ line: TagLine?,
        _ severity: ArchiveProblem.Severity = .fault,
        kind: ArchiveProblem.Kind = .badFetchFile
    ) {
        guard problems.count < TagFileCheck.lineProblemLimit else { return }
        problems.append(ArchiveProblem(kind, Self.path, message, severity: severity, line: line?.number))
    }

    /// Reads the file, when there is one, and calls a function with each claim.
    mutating func run(_ folder: BagFolder, _ body: (PathClaim) throws -> Void) throws {
        guard case .file? = try? folder.item(at: Self.path) else { return }
        if context.isOwn { note("An archive of PartyDocs has nothing to be fetched.", nil) }
        let encoding = context.declaration.encoding
        do {
            let file = try TagFileReader(path: folder.path(of: Self.path), encoding: encoding)
            while let line = try file.next() {
                if line.number % 1024 == 0 { try Task.checkCancellation() }
                if let claim = read(line) { try body(claim) }
            }
            problems += TagFileCheck.problems(of: file, Self.path, encoding, doubtful: context.doubtful)
        } catch let error as FileError {
            note("It cannot be read: \(error.reason).", nil, kind: .unreadable)
        }
    }

    private mutating func read(_ line: TagLine) -> PathClaim? {
        guard !line.isCut, let text = line.text else {
            note(line.isCut ? "The line is too long." : "The line is not in the encoding of the bag.", line)
            return nil
        }
        if line.isBlank {
            note("The line is empty.", line, .warning)
            return nil
        }
        let entry: FetchLine
        do throws(ManifestLine.Fault) {
            entry = try FetchLine(text, version: context.declaration.version)
        } catch {
            note(error.message, line, kind: error.isUnsafe ? .unsafePath : .badFetchFile)
            return nil
        }
        guard entry.path.path.isPayloadPath else {
            note("\"\(entry.path.written)\" is outside of data.", line, kind: .unsafePath)
            return nil
        }
        if !entry.path.quirks.isEmpty {
            note("The path is written with a slash before it or parts that are empty or \".\".", line, .warning)
        }
        let claim = FetchClaim(line: line.number, byteCount: entry.byteCount)
        return PathClaim(path: entry.path.path, content: .fetch(claim))
    }
}
