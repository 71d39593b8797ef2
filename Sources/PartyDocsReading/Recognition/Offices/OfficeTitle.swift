/// What is known of a title.
struct OfficeTitle: Hashable, Sendable {
    /// How much the title alone proves that an office is meant.
    enum Strength: UInt8, Hashable, Sendable {
        /// There is one holder at a time in the state: it needs no organization (Thủ tướng).
        case sovereign
        /// An office wherever an organization or a holder stands beside it (Bí thư).
        case firm
        /// Also a common noun: it needs a holder, or a capital and an organization (đại biểu, thành viên).
        case loose
        /// No office, though it begins like one (chủ tịch đoàn).
        case none
    }

    /// The title as it is usually written.
    let name: String
    /// How much the title alone proves.
    let strength: Strength
    /// The number of its last tokens that also begin the name of the organization (`Ban` of Trưởng Ban).
    let shared: Int
    /// The body that the title names itself (Tỉnh ủy viên).
    var body: String?
}
