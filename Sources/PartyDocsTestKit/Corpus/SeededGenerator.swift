/// A random number generator whose numbers follow from its seed (SplitMix64), so that a failing test can be repeated.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Makes a generator.
    ///
    /// - Parameter seed: The seed; equal seeds give equal numbers.
    public init(seed: UInt64) {
        state = seed
    }

    /// The next number.
    ///
    /// - Returns: 64 random bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number of a range.
    ///
    /// - Parameter range: The range.
    /// - Returns: The number.
    public mutating func number(in range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &self)
    }

    /// Tells true in some of 100 cases.
    ///
    /// - Parameter percent: The share of true answers.
    /// - Returns: True or false.
    public mutating func chance(_ percent: Int) -> Bool {
        number(in: 1...100) <= percent
    }

    /// One element of a collection.
    ///
    /// - Parameter elements: The collection, not empty.
    /// - Returns: The element.
    public mutating func pick<Elements: RandomAccessCollection>(_ elements: Elements) -> Elements.Element
    where Elements.Index == Int {
        elements[elements.startIndex + number(in: 0...(elements.count - 1))]
    }
}
