public import PartyDocsCore

/// What records of an archive's index are to be found by; all conditions that are set must hold.
///
/// In titles and names of persons, letter case, Unicode normalization and the kind of white space distinguish nothing.
/// Words without diacritics find words with and without them (`nguyen` finds `Nguyễn`, `dang` finds `Đảng`); words with
/// diacritics find only the same.
public struct ArchiveQuery: Hashable, Sendable {
    /// Words that the title holds, one after the other.
    public var title: String?
    /// Words that the name of one of the persons holds.
    public var person: String?
    /// Number and symbol of an official document (số/ký hiệu), as in `205-QĐ/TW`: all of it, but white space, the form of
    /// dashes, letter case and zeros before the number distinguish nothing, nor do diacritics when there are none here.
    public var symbol: String?
    /// The first day; with ``through`` the range in which the document was published or issued.
    ///
    /// A year or month means its first day here, and its last day in ``through``. A record is found when the time that it
    /// states can lie in the range (`2021` overlaps 5 May 2021); a time without a year is found by no range, and a bound
    /// without a year finds nothing.
    public var from: PartialDate?
    /// The last day.
    public var through: PartialDate?
    /// What became of the source.
    public var status: ArchiveEntry.Status?

    /// Makes a query.
    ///
    /// - Parameters:
    ///   - title: Words that the title holds.
    ///   - person: Words that the name of one of the persons holds.
    ///   - symbol: Number and symbol of an official document.
    ///   - from: The first day of the range in which it was published or issued.
    ///   - through: The last day of that range.
    ///   - status: What became of the source.
    public init(
        title: String? = nil,
        person: String? = nil,
        symbol: String? = nil,
        from: PartialDate? = nil,
        through: PartialDate? = nil,
        status: ArchiveEntry.Status? = nil
    ) {
        self.title = title
        self.person = person
        self.symbol = symbol
        self.from = from
        self.through = through
        self.status = status
    }
}
