/// Lines of a manifest (RFC 8493, section 2.1.3): a sum, two spaces, a path with `%`, CR and LF percent-encoded.
enum Manifest {
    /// One line that a manifest holds.
    struct Entry: Hashable {
        let sum: String
        let path: String
    }

    /// A line that is no entry.
    struct Fault: Error, Hashable {
        let line: Int
    }

    static func name(_ algorithm: DigestAlgorithm, isTag: Bool = false) -> String {
        (isTag ? "tagmanifest-" : "manifest-") + algorithm.rawValue + ".txt"
    }

    static func line(_ sum: String, _ path: String) -> String {
        sum + "  " + encoded(path) + "\n"
    }

    /// The entries of a manifest, in order, with the faults of lines that are none.
    ///
    /// Any run of spaces and tabs separates, and a `*` before the path is allowed, as RFC 8493 says and other tools
    /// write.
    static func parse(_ bytes: [UInt8], _ algorithm: DigestAlgorithm) -> (entries: [Entry], faults: [Fault]) {
        var entries: [Entry] = []
        var faults: [Fault] = []
        let lines = bytes.split(omittingEmptySubsequences: false) { $0 == 0x0A }
        for (index, line) in lines.enumerated() {
            let line = line.last == 0x0D ? line.dropLast() : line
            if line.isEmpty, index == lines.count - 1 { continue }
            if let entry = entry(line, algorithm) {
                entries.append(entry)
            } else {
                faults.append(Fault(line: index + 1))
            }
        }
        return (entries, faults)
    }

    private static func entry(_ line: ArraySlice<UInt8>, _ algorithm: DigestAlgorithm) -> Entry? {
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        let sum = line.prefix { !isSpace($0) }
        guard sum.count == algorithm.digitCount, sum.allSatisfy({ $0.isASCIIHexadecimalDigit }) else { return nil }
        let rest = line.dropFirst(sum.count)
        var path = rest.drop(while: isSpace)
        guard path.count < rest.count else { return nil }
        if path.first == UInt8(ascii: "*") { path = path.dropFirst() }
        guard let text = String(validating: path, as: UTF8.self), !text.isEmpty else { return nil }
        return Entry(sum: String(decoding: sum.map { $0 | 0x20 }, as: UTF8.self), path: decoded(text))
    }

    private static func encoded(_ path: String) -> String {
        var result: [UInt8] = []
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "%"): result += Array("%25".utf8)
            case 0x0A: result += Array("%0A".utf8)
            case 0x0D: result += Array("%0D".utf8)
            default: result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func decoded(_ path: String) -> String {
        var result: [UInt8] = []
        var rest = Array(path.utf8)[...]
        while let byte = rest.popFirst() {
            let code = String(decoding: rest.prefix(2), as: UTF8.self)
            switch byte == UInt8(ascii: "%") ? code.uppercased() : "" {
            case "25": result.append(UInt8(ascii: "%"))
            case "0A": result.append(0x0A)
            case "0D": result.append(0x0D)
            default:
                result.append(byte)
                continue
            }
            rest = rest.dropFirst(2)
        }
        return String(decoding: result, as: UTF8.self)
    }
}

extension UInt8 {
    /// Whether the byte is a hexadecimal digit in ASCII, of either letter case.
    var isASCIIHexadecimalDigit: Bool {
        self &- 0x30 < 10 || (self | 0x20) &- 0x61 < 6
    }
}
