internal import PartyDocsCore

/// A line of the journal that a run keeps of what it has done, so that another can continue it.
///
/// The lines of one input end in its ``entry(_:)`` or ``refusal(name:reason:)``; without that the input is not done.
enum JournalRecord: Hashable {
    /// The first line: what the run does, when it says that it was, and whether it replaces what is there.
    case run(fingerprint: String, moment: String, replaces: Bool)
    /// A file of the payload was written.
    case file(PayloadClaim)
    /// A file of the scratch folder was written, which the end of the run needs.
    case scratch(PayloadClaim)
    /// An input is done, with its record of the index.
    case entry(ArchiveEntry)
    /// An input is done and nothing of it is kept.
    case refusal(name: String, reason: String)
    /// All inputs are done.
    case inputsDone
    /// The bag is complete; its tag manifest has this SHA-256.
    case complete(sum: String)

    /// The line, with a sum before it that shows a line which was not written whole.
    var line: [UInt8] {
        let text = fields.map(Self.escaped).joined(separator: "\t")
        return Array((Self.sum(of: text) + "\t" + text + "\n").utf8)
    }

    /// Reads a line without its end; nil when it is not whole.
    init?(line: [UInt8]) {
        guard let text = String(validating: line, as: UTF8.self) else { return nil }
        guard let tab = text.firstIndex(of: "\t") else { return nil }
        let rest = text[text.index(after: tab)...]
        guard text[..<tab] == Self.sum(of: String(rest)) else { return nil }
        let fields = rest.split(separator: "\t", omittingEmptySubsequences: false).map(Self.unescaped)
        switch (fields[0], fields.count) {
        case ("run", 4): self = .run(fingerprint: fields[1], moment: fields[2], replaces: fields[3] == "replaces")
        case ("file", 5), ("scratch", 5):
            guard let byteCount = Int(fields[2]) else { return nil }
            let digests = Digests(sha256: fields[3], sha512: fields[4])
            let claim = PayloadClaim(path: fields[1], byteCount: byteCount, digests: digests)
            self = fields[0] == "file" ? .file(claim) : .scratch(claim)
        case ("entry", _):
            guard let entry = ArchiveEntry(cells: Array(fields.dropFirst())) else { return nil }
            self = .entry(entry)
        case ("refusal", 3): self = .refusal(name: fields[1], reason: fields[2])
        case ("inputs-done", 1): self = .inputsDone
        case ("complete", 2): self = .complete(sum: fields[1])
        default: return nil
        }
    }

    private var fields: [String] {
        switch self {
        case .run(let fingerprint, let moment, let replaces):
            ["run", fingerprint, moment, replaces ? "replaces" : "makes"]
        case .file(let claim): ["file"] + Self.fields(of: claim)
        case .scratch(let claim): ["scratch"] + Self.fields(of: claim)
        case .entry(let entry): ["entry"] + entry.cells
        case .refusal(let name, let reason): ["refusal", name, reason]
        case .inputsDone: ["inputs-done"]
        case .complete(let sum): ["complete", sum]
        }
    }

    private static func fields(of claim: PayloadClaim) -> [String] {
        [claim.path, "\(claim.byteCount)", claim.digests.sha256, claim.digests.sha512]
    }

    private static func sum(of text: String) -> Substring {
        Digests(of: Array(text.utf8)).sha256.prefix(16)
    }

    // MARK: Escaping

    private static let percent = UInt8(ascii: "%")

    private static func escaped(_ field: String) -> String {
        guard field.utf8.contains(where: { $0 < 0x20 || $0 == percent }) else { return field }
        var bytes: [UInt8] = []
        for byte in field.utf8 {
            if byte < 0x20 || byte == percent {
                bytes += [percent] + Array(Hexadecimal.digits(of: [byte]).utf8)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func unescaped(_ field: Substring) -> String {
        guard field.utf8.contains(percent) else { return String(field) }
        var bytes: [UInt8] = []
        var rest = Array(field.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == percent, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
