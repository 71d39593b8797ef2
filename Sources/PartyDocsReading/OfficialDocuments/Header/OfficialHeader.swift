/// The header of an official document: what it prints above its text.
struct OfficialHeader: Sendable {
    /// What a line of the header is.
    enum LineRole: Sendable {
        /// A line of the header.
        case header
        /// The kind or the subject.
        case title
    }

    /// The lines, up to the first of the text.
    var lines: Range<Int>
    /// What each of ``lines`` is.
    var roles: [LineRole] = []
    /// The columns of the lines that have several, by line.
    var columns: [Int: [Range<Int>]] = [:]
    /// The kind by its title, with its words.
    var kind: (name: String, words: Range<Int>)?
    /// The number and symbol.
    var number: OwnNumber?
    /// The date.
    var date: IssueDate?
    /// The bodies above the title.
    var issuers: IssuerLines
    /// The bodies or officers that the lines below the title name.
    var issuersBelow: [Range<Int>] = []
    /// The mass organization that the header names in the place of the Party or the State.
    var mass: Range<Int>?
    /// The subject, in pieces.
    var subject: [Range<Int>] = []
    /// The stamps.
    var stamps: [OfficialStamp] = []
    /// The pieces that name the term or the meeting.
    var terms: [Range<Int>] = []
    /// Whether it is a letter: it names whom it goes to and prints no kind.
    var isLetter = false

    init(startingAt line: Int, in text: TokenizedText) {
        lines = line..<line
        issuers = IssuerLines(text)
    }

    /// Finds the header of a text.
    ///
    /// - Parameters:
    ///   - table: The lines.
    ///   - isFurniture: Whether a line belongs to the page rather than to its text.
    /// - Returns: The header; nil when the text has none.
    static func find(in table: LineTable, isFurniture: (Int) -> Bool) -> OfficialHeader? {
        withoutActuallyEscaping(isFurniture) { OfficialHeaderReader.header(of: table, isFurniture: $0) }
    }
}
