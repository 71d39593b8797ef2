internal import PartyDocsCore

/// The place, agency or outlet that opens a text: `(Chinhphu.vn) -`, `Hà Nội (TTXVN) -`, `TTO -`.
struct DatelineTag: Hashable, Sendable {
    /// A name of the tag.
    struct Name: Hashable, Sendable {
        /// Its tokens.
        var tokens: Range<Int>
        /// What it stands for.
        var role: NewsNames.Role
    }

    /// The tokens of the whole, its dash among them.
    var tokens: Range<Int>
    /// The tokens of what it says, without brackets round the whole and without the dash.
    var content: Range<Int>
    /// The outlet or agency, or both; none where the tag says the place alone.
    var names: [Name]
}
