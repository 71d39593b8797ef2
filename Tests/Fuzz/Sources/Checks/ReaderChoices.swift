internal import PartyDocs

/// The options that the last byte of an input chooses; a line end chooses those that are used when none are given.
struct ReaderChoices {
    let joining: LineJoining
    let restoresCapitals: Bool
    /// The encoding that the caller names.
    let encoding: TextEncoding?
    /// The label that came with the bytes.
    let label: String?

    init(of input: [UInt8]) {
        let choice = Int((input.last ?? 0x0A) ^ 0x0A)
        joining = LineJoining.allCases[(choice & 3) % LineJoining.allCases.count]
        restoresCapitals = choice & 4 != 0
        let number = choice >> 3 & 15
        let chosen = number == 0 ? nil : TextEncoding.all[(number - 1) % TextEncoding.all.count]
        encoding = choice & 128 == 0 ? chosen : nil
        label = choice & 128 == 0 ? nil : chosen?.name
    }
}
