/// What `bagit.txt` declares (RFC 8493, section 2.1.1).
struct BagDeclaration: Hashable, Sendable {
    /// The bytes that are written.
    static let text = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"

    /// The version; that of RFC 8493 when the file does not say one that is known.
    var version = BagVersion.rfc8493
    /// The encoding of the other tag files; UTF-8 when the file does not say one that is known.
    var encoding = TagFileEncoding.utf8
    /// Whether the bytes are those that this library writes.
    private(set) var isOwn = false
    /// What is wrong with the file.
    var problems: [ArchiveProblem] = []

    static let path = "bagit.txt"
    /// A file that is larger is no declaration.
    static let sizeLimit = 1 << 16

    private static let versionLabel = "BagIt-Version"
    private static let encodingLabel = "Tag-File-Character-Encoding"

    /// A declaration that was not found.
    init() {}

    /// Reads the bytes of `bagit.txt`.
    init(_ bytes: [UInt8]) {
        isOwn = bytes.elementsEqual(Self.text.utf8)
        var bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            note(.byteOrderMark, "It begins with a byte-order mark.")
            bytes.removeFirst(3)
        }
        guard let text = String(validating: bytes, as: UTF8.self), !text.utf8.contains(0) else {
            note(.badDeclaration, "It is not in UTF-8.")
            return
        }
        // Swift takes CR LF for one character; the other line ends of Unicode are none here.
        var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }
        let hasFinalEnd = lines.last?.isEmpty == true
        if hasFinalEnd { lines.removeLast() }
        readVersion(lines)
        checkForm(lines, hasFinalEnd: hasFinalEnd)
        readEncoding(lines)
    }

    private mutating func note(
        _ kind: ArchiveProblem.Kind,
        _ message: String,
        severity: ArchiveProblem.Severity = .fault,
        line: Int? = nil
    ) {
        problems.append(ArchiveProblem(kind, Self.path, message, severity: severity, line: line))
    }

    /// What the drafts leave open and RFC 8493 does not.
    private mutating func noteForm(_ message: String, line: Int? = nil) {
        note(.badDeclaration, message, severity: version.isStrict ? .fault : .warning, line: line)
    }

    private mutating func readVersion(_ lines: [Substring]) {
        guard let (number, value) = Self.value(of: Self.versionLabel, in: lines) else {
            return note(.badDeclaration, "It states no \(Self.versionLabel).")
        }
        guard let version = BagVersion(value) else {
            return note(.badDeclaration, "The version \"\(value)\" is not of the form M.N.", line: number)
        }
        guard version.isKnown else {
            return note(.unsupportedVersion, "The version \(version) of BagIt is not known.", line: number)
        }
        self.version = version
    }

    private mutating func readEncoding(_ lines: [Substring]) {
        guard let (number, value) = Self.value(of: Self.encodingLabel, in: lines) else {
            return note(.badDeclaration, "It states no \(Self.encodingLabel).")
        }
        guard let encoding = TagFileEncoding(name: value) else {
            return note(.unknownEncoding, "The encoding \"\(value)\" is not known.", line: number)
        }
        self.encoding = encoding
    }

    private mutating func checkForm(_ lines: [Substring], hasFinalEnd: Bool) {
        let labels = [Self.versionLabel, Self.encodingLabel]
        if lines.count > 2 { noteForm("It has \(lines.count) lines instead of two.", line: 3) }
        if !hasFinalEnd { note(.badDeclaration, "The last line has no end.", severity: .warning) }
        for (index, label) in labels.enumerated() where index < lines.count {
            let line = lines[index]
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            let name = parts[0].trimmed
            guard name.lowercased() == label.lowercased(), parts.count == 2 else {
                noteForm("It does not begin with \"\(label): \".", line: index + 1)
                continue
            }
            if name != label { note(.badDeclaration, "It is to begin with \"\(label): \".", severity: .warning) }
            let value = parts[1]
            if name != parts[0] || value.first != " " || value.dropFirst().trimmed != value.dropFirst() {
                noteForm("Exactly one space stands between label and value.", line: index + 1)
            }
        }
    }

    /// The value of a label in any letter case, without white space around it, and the number of its line.
    private static func value(of label: String, in lines: [Substring]) -> (Int, Substring)? {
        for (index, line) in lines.enumerated() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            if line[..<colon].trimmed.lowercased() == label.lowercased() {
                return (index + 1, line[line.index(after: colon)...].trimmed)
            }
        }
        return nil
    }
}

extension Substring {
    /// The text without spaces and tabs at its ends.
    var trimmed: Substring {
        var result = drop { $0 == " " || $0 == "\t" }
        while let last = result.last, last == " " || last == "\t" { result.removeLast() }
        return result
    }
}
