internal import PartyDocsCore

/// The element that holds a block, which depends on the kind of the block and on its place.
enum TEIBlockElement {
    case head, opener, byline, dateline, docDate, signed, closer
    case paragraph, anonymous, quotation, credit, item, row
    case figure, furniture

    /// The element of a block among the headings and the like that open a division, if it can stand there.
    init?(opening kind: BlockKind) {
        switch kind {
        case .headline, .kicker: self = .head
        case .documentHeader: self = .opener
        case .byline, .agency: self = .byline
        case .dateline: self = .dateline
        case .timestamp: self = .docDate
        default: self.init(anywhere: kind)
        }
    }

    /// The element of a block among the signatures and the like that close a division, if it can stand there.
    init?(closing kind: BlockKind) {
        switch kind {
        case .byline, .agency: self = .byline
        case .dateline: self = .dateline
        case .timestamp: self = .docDate
        case .signature: self = .signed
        case .recipients: self = .closer
        default: self.init(anywhere: kind)
        }
    }

    /// The element of a block that may stand at any place, if it is of such a kind.
    init?(anywhere kind: BlockKind) {
        switch kind {
        case .caption: self = .figure
        case .furniture: self = .furniture
        default: return nil
        }
    }

    /// The element of a block in the middle of a division.
    init(inside kind: BlockKind) {
        switch kind {
        case .paragraph, .lead: self = .paragraph
        case .quotation: self = .quotation
        case .credit: self = .credit
        default: self = TEIBlockElement(anywhere: kind) ?? .anonymous
        }
    }

    /// The name of the element that holds the text of the block.
    var name: StaticString {
        switch self {
        case .head, .figure: "head"
        case .opener: "opener"
        case .byline: "byline"
        case .dateline: "dateline"
        case .docDate: "docDate"
        case .signed: "signed"
        case .closer: "closer"
        case .paragraph: "p"
        case .anonymous: "ab"
        case .quotation: "quote"
        case .credit: "bibl"
        case .item: "item"
        case .row: "row"
        case .furniture: "fw"
        }
    }

    /// Whether the element may hold a `bibl`.
    var mayHoldBibliography: Bool {
        switch self {
        case .opener, .byline, .dateline, .docDate, .closer, .furniture: false
        default: true
        }
    }

    /// Whether the element may stand at any place, so that it does not count as content of a division.
    var isGlobal: Bool { self == .figure || self == .furniture }

    /// Whether the element has the attribute `type`.
    var hasType: Bool {
        switch self {
        case .head, .anonymous, .quotation, .credit, .figure, .furniture: true
        default: false
        }
    }

    /// The kind of block that the element stands for by itself.
    var impliedKind: BlockKind? {
        switch self {
        case .opener: .documentHeader
        case .byline: .byline
        case .dateline: .dateline
        case .docDate: .timestamp
        case .signed: .signature
        case .closer: .recipients
        case .paragraph: .paragraph
        case .item: .listItem
        case .row: .tableRow
        case .head, .anonymous, .quotation, .credit, .figure, .furniture: nil
        }
    }
}
