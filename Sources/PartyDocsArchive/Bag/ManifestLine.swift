internal import PartyDocsCore

/// A line of a manifest: a sum, white space, a path (RFC 8493, section 2.1.3).
struct ManifestLine: Hashable, Sendable {
    /// Why a line is no entry.
    struct Fault: Error, Hashable {
        let isUnsafe: Bool
        let message: String

        init(_ message: String, isUnsafe: Bool = false) {
            self.message = message
            self.isUnsafe = isUnsafe
        }
    }

    /// The sum.
    let sum: [UInt8]
    /// The path.
    let path: BagPath

    /// Reads a line, with the forms that checksum programs write.
    ///
    /// - Parameters:
    ///   - bytes: The line without its end.
    ///   - algorithm: The algorithm of the manifest; nil when it is unknown, and so is the length of a sum.
    /// - Throws: ``Fault`` when it is no entry.
    init(_ bytes: [UInt8], algorithm: ChecksumAlgorithm?) throws(Fault) {
        let isEscaped = bytes.first == UInt8(ascii: "\\")
        let line = bytes.dropFirst(isEscaped ? 1 : 0)
        let digits = line.prefix { !$0.isLinearWhiteSpace }
        guard let sum = Self.sum(digits) else { throw Fault("It does not begin with a sum in hexadecimal digits.") }
        if let algorithm, sum.count != algorithm.byteCount {
            throw Fault(
                "Its sum has \(digits.count) digits, \(algorithm.rawValue) has \(2 * algorithm.byteCount)."
            )
        }
        let rest = line.dropFirst(digits.count)
        var name = rest.drop(while: \.isLinearWhiteSpace)
        guard !name.isEmpty else { throw Fault("It has no path.") }
        var quirks: BagPath.Quirks = isEscaped ? .escaped : []
        if name.first == UInt8(ascii: "*") {
            quirks.insert(.asterisk)
            name = name.dropFirst()
        }
        guard let text = String(validating: isEscaped ? Self.unescaped(name) : Array(name), as: UTF8.self) else {
            throw Fault("Its path is not in the character encoding of the tag files.")
        }
        self.sum = sum
        do throws(BagPath.Fault) {
            path = try BagPath(text, quirks: quirks)
        } catch {
            throw Fault(error.message, isUnsafe: error.isUnsafe)
        }
    }

    /// The bytes of a sum; nil when there are none, half of one, or other characters.
    private static func sum(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
        guard !digits.isEmpty, digits.count % 2 == 0, digits.count <= 1024 else { return nil }
        return Hexadecimal.bytes(String(decoding: digits, as: UTF8.self))
    }

    /// The name without the backslashes that `md5sum` puts before a backslash and for the ends of lines.
    private static func unescaped(_ name: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var rest = name
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let next = rest.first else {
                result.append(byte)
                continue
            }
            rest = rest.dropFirst()
            switch next {
            case UInt8(ascii: "n"): result.append(0x0A)
            case UInt8(ascii: "r"): result.append(0x0D)
            case UInt8(ascii: "\\"): result.append(next)
            default: result += [byte, next]
            }
        }
        return result
    }
}
