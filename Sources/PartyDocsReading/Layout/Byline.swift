/// The authors that a line names.
struct Byline: Hashable, Sendable {
    /// The tokens of each name, in order; of an unnamed reporter those of the word for one (`PV`).
    var names: [Range<Int>]
    /// Whether the line says what it is (`Bài, ảnh: …`), so that no other reading is possible.
    var isLabelled: Bool
}
