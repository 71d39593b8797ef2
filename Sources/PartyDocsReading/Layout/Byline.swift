/// The authors that a line names.
struct Byline: Hashable, Sendable {
    /// The tokens of each name, in order; none when the line names an unnamed reporter.
    var names: [Range<Int>]
    /// Whether the line says what it is (`Bài, ảnh: …`), so that no other reading is possible.
    var isLabelled: Bool
}
