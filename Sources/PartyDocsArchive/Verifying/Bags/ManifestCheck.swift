internal import PartyDocsCore
internal import PartyDocsSystem

/// Reads one manifest, says what is wrong with its lines, and gives what they say of paths.
struct ManifestCheck {
    private let name: ManifestName
    private let number: Int
    private let context: BagContext
    private var previous: [UInt8] = []
    private var isAsterisked = false
    /// What is wrong with the file.
    private(set) var problems: [ArchiveProblem] = []

    /// Prepares to read the manifest of a number.
    init(_ number: Int, _ context: BagContext) {
        self.number = number
        self.context = context
        name = context.manifests[number]
    }

    private mutating func note(
        _ message: String,
        _ severity: ArchiveProblem.Severity,
        _ line: TagLine?,
        kind: ArchiveProblem.Kind = .badManifest
    ) {
        guard problems.count < TagFileCheck.lineProblemLimit else { return }
        problems.append(ArchiveProblem(kind, name.fileName, message, severity: severity, line: line?.number))
    }

    /// Reads the file and calls a function with each claim.
    mutating func run(_ folder: BagFolder, _ body: (PathClaim) throws -> Void) throws {
        checkName()
        let encoding = context.declaration.encoding
        do {
            let file = try TagFileReader(path: folder.path(of: name.fileName), encoding: encoding)
            while let line = try file.next() {
                if line.number % 1024 == 0 { try Task.checkCancellation() }
                if let claim = read(line) { try body(claim) }
            }
            problems += TagFileCheck.problems(of: file, name.fileName, encoding, doubtful: context.doubtful)
        } catch let error as FileError {
            note("It cannot be read: \(error.reason).", .fault, nil, kind: .unreadable)
        }
    }

    private mutating func checkName() {
        guard let algorithm = name.algorithm else {
            let message = "Sums by \"\(name.algorithmName)\" cannot be verified."
            return note(message, .fault, nil, kind: .unknownAlgorithm)
        }
        if algorithm.isWeak {
            let message = "\(algorithm.rawValue) finds accidents; it does not protect against changes made on purpose."
            note(message, context.doubtful, nil, kind: .weakAlgorithm)
        }
        if name.algorithmName != algorithm.rawValue {
            note("The algorithm in its name is to be written \(algorithm.rawValue).", context.doubtful, nil)
        }
    }

    private mutating func read(_ line: TagLine) -> PathClaim? {
        guard !line.isCut else {
            note("The line is longer than \(TagFileReader.lineLimit) bytes.", .fault, line)
            return nil
        }
        if line.isBlank {
            note("The line is empty.", context.doubtful, line)
            return nil
        }
        let entry: ManifestLine
        do throws(ManifestLine.Fault) {
            entry = try ManifestLine(line.bytes, algorithm: name.algorithm)
        } catch {
            note(error.message, .fault, line, kind: error.isUnsafe ? .unsafePath : .badManifest)
            return nil
        }
        guard check(entry, line) else { return nil }
        let path = entry.path.path
        let written = PathKey.areSame(entry.path.written, path) ? nil : entry.path.written
        let claim = ListedClaim(manifest: number, line: line.number, sum: entry.sum, written: written)
        return PathClaim(path: path, content: .listed(claim))
    }

    /// Whether an entry may stand in the manifest.
    private mutating func check(_ entry: ManifestLine, _ line: TagLine) -> Bool {
        let path = entry.path
        if path.path.isPayloadPath == name.isTag {
            let place = name.isTag ? "is a file of the payload" : "is outside of data"
            note("\"\(path.written)\" \(place).", .fault, line, kind: .unsafePath)
            return false
        }
        if path.quirks.contains(.asterisk), !isAsterisked {
            isAsterisked = true
            note("An asterisk stands before the path, as md5sum writes it.", context.doubtful, line)
        }
        if path.quirks.contains(.escaped) {
            note("The line is escaped, as md5sum does it.", context.doubtful, line)
        }
        if path.quirks.contains(.emptyParts) {
            note("\"\(path.written)\" is written with parts that are empty or \".\".", context.doubtful, line)
        }
        if context.isOwn { checkOwn(entry, line) }
        return true
    }

    /// Checks that a line is exactly as PartyDocs writes it, and behind the one before it.
    private mutating func checkOwn(_ entry: ManifestLine, _ line: TagLine) {
        let expected = Manifest.line(Hexadecimal.digits(of: entry.sum), entry.path.path)
        if line.ending != .lineFeed || !expected.utf8.dropLast().elementsEqual(line.bytes) {
            note("The line is not written as PartyDocs writes it.", .fault, line)
        }
        let path = Array(entry.path.path.utf8)
        if !previous.lexicographicallyPrecedes(path) {
            note("The line is not behind the one before it in the order of paths.", .fault, line)
        }
        previous = path
    }
}
