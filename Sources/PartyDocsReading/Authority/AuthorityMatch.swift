/// What an authority file has for an entity of a text.
enum AuthorityMatch: Hashable {
    /// One record, by its position.
    case record(Int)
    /// Nothing that the text supports.
    case none
    /// Several records that the text supports alike.
    case ambiguous

    /// The match of the records that fit.
    init(_ records: [Int]) {
        switch records.count {
        case 0: self = .none
        case 1: self = .record(records[0])
        default: self = .ambiguous
        }
    }
}
