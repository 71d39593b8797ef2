/// A column of a line of a header, with what it is by its own words.
struct HeaderPiece: Sendable {
    /// What a piece is.
    enum Role: Sendable {
        /// No words: a rule, a star.
        case rule
        /// The name of the Party or of the State with its motto.
        case national
        /// The same of a mass organization, or a part of either.
        case nationalPart
        /// The number of the document, or the place for it.
        case number(OwnNumber)
        /// Where and when it was issued.
        case date(IssueDate)
        /// Stamps and nothing else.
        case stamps([OfficialStamp])
        /// The subject of a letter (`V/v …`).
        case about
        /// Those to whom it goes (`Kính gửi`).
        case salutation
        /// The kind, and the first words of the subject where they stand behind it.
        case kind(name: String, words: Range<Int>, rest: Range<Int>)
        /// The term or the meeting (`Khóa XV, kỳ họp thứ chín`).
        case term
        /// Words in capitals, or the name of a body.
        case name
        /// Anything else.
        case other
    }

    /// Its tokens.
    let tokens: Range<Int>
    /// The column it stands in, from 0.
    let column: Int
    /// What it is.
    let role: Role
}
