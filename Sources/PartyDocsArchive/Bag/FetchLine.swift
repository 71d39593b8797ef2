internal import PartyDocsCore

/// A line of `fetch.txt`: an address, a length, a path (RFC 8493, section 2.2.3).
struct FetchLine: Hashable, Sendable {
    /// The number of bytes of the file; nil where the line does not say.
    let byteCount: Int?
    /// The path.
    let path: BagPath

    /// Reads a line.
    ///
    /// - Parameters:
    ///   - text: The line without its end.
    ///   - version: The version of the bag; the drafts let a path begin with a slash.
    /// - Throws: ``ManifestLine/Fault`` when it is no entry.
    init(_ text: String, version: BagVersion) throws(ManifestLine.Fault) {
        var rest = Array(text.utf8)[...]
        let address = Self.field(&rest)
        let length = Self.field(&rest)
        guard Self.isAbsolute(address) else {
            throw ManifestLine.Fault("It does not begin with an absolute address (RFC 3986, section 4.3).")
        }
        if length == [UInt8(ascii: "-")] {
            byteCount = nil
        } else {
            guard !length.isEmpty, length.allSatisfy(\.isASCIIDigit),
                let count = Int(String(decoding: length, as: UTF8.self))
            else { throw ManifestLine.Fault("Its length is neither a number of bytes nor \"-\".") }
            byteCount = count
        }
        guard !rest.isEmpty else { throw ManifestLine.Fault("It has no path.") }
        var name = String(decoding: rest, as: UTF8.self)
        var quirks: BagPath.Quirks = []
        if !version.isStrict, name.utf8.first == UInt8(ascii: "/") {
            quirks = .leadingSlash
            name.removeFirst()
        }
        do throws(BagPath.Fault) {
            path = try BagPath(name, quirks: quirks)
        } catch {
            throw ManifestLine.Fault(error.message, isUnsafe: error.isUnsafe)
        }
    }

    /// Takes the bytes up to white space, and the white space.
    private static func field(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let field = rest.prefix { !$0.isLinearWhiteSpace }
        rest = rest.dropFirst(field.count).drop(while: \.isLinearWhiteSpace)
        return field
    }

    /// Whether a scheme, a colon and something more stand there.
    private static func isAbsolute(_ address: ArraySlice<UInt8>) -> Bool {
        guard let colon = address.firstIndex(of: UInt8(ascii: ":")), let first = address.first else { return false }
        let marks = Array("+-.".utf8)
        return first.isASCIILetter && colon + 1 < address.endIndex
            && address[..<colon].allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || marks.contains($0) }
            && address.allSatisfy { $0 > 0x20 && $0 != 0x7F }
    }
}
