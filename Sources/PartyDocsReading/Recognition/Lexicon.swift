/// The names and titles that recognisers know, as data that a user can extend.
public struct Lexicon: Sendable {
    /// Makes an empty lexicon.
    public init() {}
}
