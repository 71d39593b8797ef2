/// What became of the lines of a text.
struct ClassifiedLines: Sendable {
    /// What each line is.
    var marks: [BlockMark]
    /// What each line is by its own form.
    var signs: [LineSign]
    /// The stamps of an official document.
    var stamps: [OfficialStamp] = []
    /// The date in its header.
    var issued: IssueDate?
}
