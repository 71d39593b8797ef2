internal import PartyDocsCore

/// Escapes text for XML 1.0 and finds what XML 1.0 forbids, in one pass.
struct XMLEscaping {
    /// Where escaped text stands.
    enum Place {
        case text
        /// Between double quotes; line ends and tabs are escaped, too, since parsers turn them into spaces.
        case attribute
    }

    private var escaped: [UInt8] = []

    /// Calls `body` with the escaped bytes: the bytes themselves when there is nothing to escape.
    mutating func withEscaped(
        _ bytes: UnsafeBufferPointer<UInt8>,
        in place: Place,
        _ body: (UnsafeBufferPointer<UInt8>) throws(XMLWritingError) -> Void
    ) throws(XMLWritingError) {
        escaped.removeAll(keepingCapacity: true)
        var copied = 0
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte > 0x3E && byte != 0xEF {
                position += 1
                continue
            }
            guard let escape = try Self.escape(of: byte, at: position, in: bytes, place) else {
                position += 1
                continue
            }
            escaped.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<position]))
            escaped.append(contentsOf: UnsafeBufferPointer(start: escape.utf8Start, count: escape.utf8CodeUnitCount))
            position += 1
            copied = position
        }
        guard copied > 0 else {
            try body(bytes)
            return
        }
        escaped.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
        var failure: XMLWritingError?
        escaped.withUnsafeBufferPointer { buffer in
            do throws(XMLWritingError) { try body(buffer) } catch { failure = error }
        }
        if let failure { throw failure }
    }

    /// Throws for the first character that XML 1.0 forbids.
    static func check(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLWritingError) {
        for position in bytes.indices where bytes[position] < 0x20 || bytes[position] == 0xEF {
            _ = try escape(of: bytes[position], at: position, in: bytes, .text)
        }
    }

    /// Throws for the first character of a document's text that XML 1.0 forbids, with its place.
    ///
    /// Metadata often repeats the text: looking at the text first tells where the character stands.
    static func check(_ document: Document) throws(ExportError) {
        var text = document.text
        var failure: XMLWritingError?
        text.withUTF8 { bytes in
            do throws(XMLWritingError) { try check(bytes) } catch { failure = error }
        }
        if let failure { throw failure.exportError(documentID: document.id, textStart: 0) }
    }

    @inline(__always)
    private static func escape(
        of byte: UInt8,
        at position: Int,
        in bytes: UnsafeBufferPointer<UInt8>,
        _ place: Place
    ) throws(XMLWritingError) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): return "&amp;"
        case UInt8(ascii: "<"): return "&lt;"
        case UInt8(ascii: ">"): return "&gt;"
        case UInt8(ascii: "\""): return place == .attribute ? "&quot;" : nil
        case 0x09: return place == .attribute ? "&#9;" : nil
        case 0x0A: return place == .attribute ? "&#10;" : nil
        case 0x0D: return "&#13;"
        case 0..<0x20:
            throw XMLWritingError(reason: .forbiddenCharacter(UInt32(byte)), offset: position)
        case 0xEF:
            guard position + 2 < bytes.count, bytes[position + 1] == 0xBF, bytes[position + 2] >= 0xBE else {
                return nil
            }
            let scalar = 0xFFC0 + UInt32(bytes[position + 2] & 0x3F)
            throw XMLWritingError(reason: .forbiddenCharacter(scalar), offset: position)
        default: return nil
        }
    }
}
