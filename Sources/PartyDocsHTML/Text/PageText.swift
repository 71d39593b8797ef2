internal import PartyDocsCore

/// The visible text of a page, a line for each run of text that stands on a line of its own.
struct PageText {
    /// The text, its lines ended by U+000A; white space is collapsed as browsers show it.
    var bytes: [UInt8] = []
    /// Where the text differs from the page, in order and disjoint.
    var edits: [TextEdit] = []
    /// The lines, in the order of the page; none is blank.
    var lines: [PageLine] = []
    /// The links, in the order of their starts.
    var links: [PageLink] = []
    /// The pictures, in the order of the page.
    var images: [PageImage] = []
}

/// A line of a page.
struct PageLine {
    /// Its bytes in the text, white space at its ends left out.
    var range: Range<Int>
    /// The element whose text it is: the innermost that stands on lines of its own.
    var node: Int
    /// The number of its bytes that are no white space.
    var weight = 0
    /// How many of them are in links, bold, and italic.
    var linked = 0
    var bold = 0
    var italic = 0
    /// The part of it that is said to be the credit of a picture.
    var credit: Range<Int>?
    /// The cells, when the line is a row of a table.
    var cells: [Range<Int>] = []

    /// Whether all of it, or nearly, is a link.
    var isLinked: Bool { linked * 10 >= weight * 9 }
}

/// A link of a page.
struct PageLink {
    /// The bytes of its text.
    var range: Range<Int>
    /// Its address as written.
    var address: String
}

/// A picture of a page.
struct PageImage {
    var node: Int
    /// Its address as written; of one that is loaded late, the later.
    var address: String
    /// What the page shows instead of it.
    var alternative: String?
    /// The line that it stands in, or before.
    var line: Int
}
