/// How often each spelling of a name was met.
struct SpellingTally: Sendable {
    private var counts: [String: Int] = [:]

    mutating func add(_ spelling: String) {
        counts[spelling, default: 0] += 1
    }

    mutating func add(_ other: SpellingTally) {
        counts.merge(other.counts, uniquingKeysWith: +)
    }

    /// The spellings, the most frequent first, of equally frequent ones the first by bytes.
    var byFrequency: [String] {
        counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key.precedes($1.key) }.map(\.key)
    }

    /// The spellings, the longest first, of equally long ones the first by bytes.
    var byLength: [String] {
        counts.keys.sorted { left, right in
            let lengths = (left.utf8.count, right.utf8.count)
            return lengths.0 != lengths.1 ? lengths.0 > lengths.1 : left.precedes(right)
        }
    }
}
