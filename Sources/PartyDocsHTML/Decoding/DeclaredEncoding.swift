internal import PartyDocsCore

/// The label of the encoding that a page, or the header it came with, declares.
enum DeclaredEncoding {
    /// How far into a page its declaration is looked for; the HTML standard says 1,024 bytes, pages go beyond.
    private static let depth = 8192

    /// The label.
    ///
    /// - Parameters:
    ///   - mediaType: The media type of the source (`text/html; charset=utf-8`), which goes first.
    ///   - bytes: The page.
    /// - Returns: The label as written; nil where none is declared, or one of an encoding that a declaration in letters
    ///   of ASCII cannot have.
    static func label(mediaType: String?, in bytes: [UInt8]) -> String? {
        if let mediaType, let label = charset(in: Array(mediaType.utf8)[...]) { return label }
        let head = bytes.prefix(depth).map { 65...90 ~= $0 ? $0 | 0x20 : $0 }
        var position = 0
        while let start = head[position...].firstIndex(of: UInt8(ascii: "<")) {
            position = start + 1
            let rest = head[position...]
            if rest.starts(with: Array("!--".utf8)) {
                position = endOfComment(in: head, from: position + 3)
            } else if rest.starts(with: Array("meta".utf8)) {
                let end = rest.firstIndex(of: UInt8(ascii: ">")) ?? head.endIndex
                if let label = charset(in: head[position..<end]), !label.utf8.starts(with: "utf-16".utf8) {
                    return label
                }
                position = end
            }
        }
        return nil
    }

    private static func endOfComment(in head: [UInt8], from start: Int) -> Int {
        var position = start
        while position + 2 < head.count {
            if head[position...].starts(with: Array("-->".utf8)) { return position + 3 }
            position += 1
        }
        return head.count
    }

    /// What follows `charset=`, with or without quotation marks.
    private static func charset(in bytes: ArraySlice<UInt8>) -> String? {
        let bytes = bytes.map { 65...90 ~= $0 ? $0 | 0x20 : $0 }
        let word = Array("charset".utf8)
        var position = 0
        while position + word.count < bytes.count {
            guard bytes[position] == word[0], bytes[position...].starts(with: word) else {
                position += 1
                continue
            }
            position += word.count
            let rest = bytes[position...].drop { $0 <= 0x20 }
            guard rest.first == UInt8(ascii: "=") else { continue }
            let isMark = { (byte: UInt8) in byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }
            let label = rest.dropFirst().drop(while: isMark).prefix {
                $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: ";")
                    && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "/")
            }
            if !label.isEmpty, label.count <= 40 { return String(decoding: label, as: UTF8.self) }
        }
        return nil
    }
}
