internal import PartyDocsCore

/// A title in the text, with the organization that follows it, before it is decided whether it is an office.
struct OfficeCandidate {
    /// The tokens of the title and its organization, or of the state that it serves (Thủ tướng Lào).
    let range: Range<Int>
    /// The tokens of the title.
    let title: Range<Int>
    /// What the table says of the title.
    let entry: OfficeTitle
    /// The tokens of the organization.
    let organization: Range<Int>?
    /// The tokens that were found for the organization, when they hold a part of the holder's name or lack a place.
    let mistakenOrganization: Range<Int>?
    /// Where the name of the holder would begin.
    let nameStart: Int
    /// How a holder stands to the office, by the word before the title.
    let standing: Standing?
    /// Whether a number stands before it.
    let isCounted: Bool
    /// Whether the words before it make it a class of officers (các Bí thư).
    let isClass: Bool
    /// Whether the words before it say that an office is meant (giữ chức vụ).
    let isAnnounced: Bool
    /// The tokens of the holder's name; of the first one where several hold the office.
    var holder: Range<Int>?
}
