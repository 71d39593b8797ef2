/// The parts of a page: what stands above the text, the text, what signs it, and what pages print of other articles.
///
/// Each line speaks, by its form, for some parts and against others; the parts are cut where the sum is greatest.
/// That is found in one pass, so that a page costs as much as it has lines.
struct PageParts {
    /// How strongly a line belongs to each part: header, body, ending, related.
    typealias Weights = SIMD4<Int>

    /// The lines above the text.
    let header: Range<Int>
    /// The text.
    let body: Range<Int>
    /// The lines that sign the text, and chrome around them.
    let ending: Range<Int>
    /// Titles of other articles, and whatever else follows.
    let related: Range<Int>

    private static let endingCost = 3
    private static let relatedCost = 6

    /// Cuts a page.
    ///
    /// - Parameters:
    ///   - weights: How its lines are weighed, in order.
    ///   - opensEnding: Whether a line is such as the ending begins with; of others it costs to begin there.
    ///   - opensRelated: Whether a line is such as other articles begin with.
    init(_ weights: [Weights], opensEnding: (Int) -> Bool, opensRelated: (Int) -> Bool) {
        var best = Weights(0, 0, -Self.endingCost, -Self.relatedCost)
        // Of each line the part that the line before is in, for each part of its own.
        var sources: [SIMD4<UInt8>] = []
        sources.reserveCapacity(weights.count)
        for index in weights.indices {
            let costs = Weights(
                0,
                0,
                opensEnding(index) ? 0 : Self.endingCost,
                opensRelated(index) ? 0 : Self.relatedCost
            )
            var next = best
            var source = SIMD4<UInt8>(0, 1, 2, 3)
            for part in 1..<4 {
                for earlier in 0..<part where best[earlier] - costs[part] > next[part] {
                    next[part] = best[earlier] - costs[part]
                    source[part] = UInt8(earlier)
                }
            }
            best = next &+ weights[index]
            sources.append(source)
        }
        var starts = SIMD4<Int>(0, weights.count, weights.count, weights.count)
        var part = (0..<4).reduce(0) { best[$1] > best[$0] ? $1 : $0 }
        for index in weights.indices.reversed() {
            starts[part] = index
            part = Int(sources[index][part])
        }
        let ending = min(starts[2], starts[3])
        let body = min(starts[1], ending)
        header = 0..<body
        self.body = body..<ending
        self.ending = ending..<starts[3]
        related = starts[3]..<weights.count
    }
}
