internal import PartyDocsCore

/// Tells pages from other text by how they begin.
enum PageSniffer {
    private static let depth = 4_096
    private static let openings: Set<String> = [
        "html", "head", "body", "title", "meta", "link", "script", "style", "div", "p", "table", "h1", "h2", "h3",
        "article",
        "section", "main", "header", "nav", "span", "font", "center", "ul", "ol", "br", "a", "b", "strong", "i", "em",
        "img",
        "blockquote", "figure", "form", "iframe", "td", "tr", "tbody", "base", "noscript", "aside", "footer", "pre",
        "hr",
    ]

    /// Whether bytes begin as a page does: with `<!DOCTYPE html`, or with a tag of HTML behind comments, white space
    /// and an XML declaration.
    static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
        // Of UTF-16 only every second byte is looked at.
        let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        let head = bytes.prefix(depth).lazy.filter { !isWide || $0 != 0 }.map { 65...90 ~= $0 ? $0 | 0x20 : $0 }
        return looksLikeHTML(small: Array(head))
    }

    private static func looksLikeHTML(small head: [UInt8]) -> Bool {
        var position = head.firstIndex(of: UInt8(ascii: "<")) ?? head.count
        // What stands before the first tag of a page is a mark or white space.
        guard head[..<position].allSatisfy({ $0 <= 0x20 || $0 >= 0x80 }), position <= 64 else { return false }
        while position < head.count, head[position] == UInt8(ascii: "<") {
            let rest = head[(position + 1)...]
            if rest.starts(with: Array("!doctype".utf8)) {
                let name = rest.dropFirst(8).drop { $0 <= 0x20 }
                return name.starts(with: Array("html".utf8))
            }
            if rest.first == UInt8(ascii: "!") || rest.first == UInt8(ascii: "?") {
                guard let end = end(ofSkipped: rest, in: head) else { return false }
                position = head[end...].firstIndex { $0 > 0x20 } ?? head.count
            } else {
                let name = rest.prefix { $0.isASCIILetter || $0.isASCIIDigit }
                let isTag = rest.dropFirst(name.count).first.map {
                    $0 <= 0x20 || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/")
                }
                return isTag == true && openings.contains(String(decoding: name, as: UTF8.self))
            }
        }
        return false
    }

    /// The end of a comment, declaration or processing instruction.
    private static func end(ofSkipped rest: ArraySlice<UInt8>, in head: [UInt8]) -> Int? {
        let isComment = rest.starts(with: Array("!--".utf8))
        var position = rest.startIndex
        while let close = head[position...].firstIndex(of: UInt8(ascii: ">")) {
            if !isComment || head[..<close].suffix(2).elementsEqual(Array("--".utf8)) { return close + 1 }
            position = close + 1
        }
        return nil
    }
}
