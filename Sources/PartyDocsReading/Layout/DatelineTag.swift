internal import PartyDocsCore

/// The place, agency or outlet that opens a text: `(Chinhphu.vn) -`, `Hà Nội (TTXVN) -`, `TTO -`.
struct DatelineTag: Hashable, Sendable {
    /// The tokens of the whole, its dash among them.
    var tokens: Range<Int>
    /// The tokens of what it says, without brackets round the whole and without the dash.
    var content: Range<Int>
    /// The tokens of the outlet or agency.
    var name: Range<Int>?
    /// What the name stands for.
    var role: NewsNames.Role?
}
