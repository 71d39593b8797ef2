internal import PartyDocsCore

/// The date and time that a page prints of its publication.
struct PrintedTimestamp: Hashable, Sendable {
    /// One date of the line.
    struct Stamp: Hashable, Sendable {
        /// The date, with clock time and zone where the line prints them; nil for a date that the calendar has not.
        var moment: Moment?
        /// Its tokens, from the first to the last part.
        var tokens: Range<Int>
        /// Whether the line says that the page was changed then.
        var isUpdate: Bool
    }

    /// The dates of the line, in order; none where it prints the time alone.
    var stamps: [Stamp]
    /// The tokens of the authors that the line names before them.
    var names: [Range<Int>] = []
    /// The tokens of the outlet that the line names before them.
    var outlet: Range<Int>?
}
