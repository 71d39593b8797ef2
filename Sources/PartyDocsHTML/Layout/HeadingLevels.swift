internal import PartyDocsCore

/// The depth of headings that only their form shows: bold or numbered lines.
///
/// The title of an article is of the first level, so such a heading is of the second; below a heading that is an
/// element of its own (`h2`, `h3`), of the next. A number of several parts (`1.1`), a small letter (`a)`) and an Arabic
/// number below a Roman one are one deeper each.
enum HeadingLevels {
    private static let second = 2
    private static let deepest = 6

    /// Gives each heading without a level one.
    ///
    /// - Parameter blocks: The blocks of a page; those of an official document have no levels.
    static func complete(in blocks: inout [Block]) {
        guard !blocks.contains(where: { $0.kind == .documentHeader }) else { return }
        var base = second
        var hasRoman = false
        for index in blocks.indices {
            switch blocks[index].kind {
            case .headline:
                base = second
                hasRoman = false
            case .heading:
                if let level = blocks[index].level {
                    base = min(level + 1, deepest)
                    hasRoman = false
                } else {
                    let numbering = Numbering(blocks[index].number)
                    if numbering == .roman { hasRoman = true }
                    blocks[index].level = min(
                        base + numbering.depth + (numbering > .roman && hasRoman ? 1 : 0),
                        deepest
                    )
                }
            default: break
            }
        }
    }

    /// How a heading is numbered.
    private enum Numbering: Int, Comparable {
        case none, roman, arabic, parts

        init(_ number: String?) {
            guard let first = number?.utf8.first, let number else {
                self = .none
                return
            }
            if first.isASCIIDigit {
                self = number.utf8.contains(UInt8(ascii: ".")) ? .parts : .arabic
            } else {
                self = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= first ? .roman : .parts
            }
        }

        var depth: Int { self == .parts ? 1 : 0 }

        static func < (left: Numbering, right: Numbering) -> Bool { left.rawValue < right.rawValue }
    }
}
