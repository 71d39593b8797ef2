internal import PartyDocsCore

/// Reads the fields of `bag-info.txt` (RFC 8493, section 2.2.2) line by line and keeps those that matter.
struct BagInfoReader {
    static let path = "bag-info.txt"

    /// Labels that should stand once.
    private static let singleLabels: Set<String> = [
        "bagging-date", "bag-size", "bag-group-identifier", "bag-count",
    ]
    static let oxumLabel = "payload-oxum"
    static let softwareLabel = "bag-software-agent"
    private static let keptLabels: Set<String> = [oxumLabel, softwareLabel, "bagging-date", "bag-size"]

    private let version: BagVersion
    private var label: String?
    private var seen: Set<String> = []
    /// The values of the labels that matter, by label in lower case, in order.
    private(set) var values: [String: [String]] = [:]
    /// What is wrong with the lines.
    private(set) var problems: [ArchiveProblem] = []

    /// What is kept of one value, in bytes.
    private static let valueLimit = 4096

    init(version: BagVersion) {
        self.version = version
    }

    private mutating func note(_ message: String, _ severity: ArchiveProblem.Severity, _ line: TagLine) {
        problems.append(ArchiveProblem(.badBagInfo, Self.path, message, severity: severity, line: line.number))
    }

    /// Takes a line.
    mutating func read(_ line: TagLine) {
        guard !line.isCut else { return note("The line is too long.", .fault, line) }
        guard let text = line.text else { return note("The line is not in the encoding of the bag.", .fault, line) }
        if line.isBlank { return note("The line is empty.", .warning, line) }
        if line.bytes[0].isLinearWhiteSpace { return readContinuation(text[...].trimmed, line) }
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else {
            label = nil
            return note("It is no field: it has no colon.", .fault, line)
        }
        readField(text[..<colon], text[text.utf8.index(after: colon)...], line)
    }

    private mutating func readContinuation(_ text: Substring, _ line: TagLine) {
        guard let label else { return note("It continues no field.", .fault, line) }
        guard let last = values[label]?.last, last.utf8.count + text.utf8.count < Self.valueLimit else { return }
        values[label]?.removeLast()
        values[label]?.append(last + " " + text)
    }

    private mutating func readField(_ written: Substring, _ rest: Substring, _ line: TagLine) {
        let name = written.trimmed
        if name.isEmpty { note("Its label is empty.", version.isStrict ? .fault : .warning, line) }
        if version.isStrict {
            if name != written { note("White space stands before the colon.", .fault, line) }
            if let first = rest.utf8.first {
                if !first.isLinearWhiteSpace { note("No space stands behind the colon.", .fault, line) }
            }
            if rest.utf8.dropFirst().first?.isLinearWhiteSpace == true {
                note("More than one space stands behind the colon.", .warning, line)
            }
        }
        let label = name.lowercased()
        self.label = label
        if Self.singleLabels.contains(label), !seen.insert(label).inserted {
            note("\(name) is repeated.", .warning, line)
        }
        if Self.keptLabels.contains(label), values[label, default: []].count < 16 {
            values[label, default: []].append(String(rest.trimmed.prefix(Self.valueLimit)))
        }
    }
}
