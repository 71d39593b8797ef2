/// How a printed figure relates to the true one; open.
public struct Approximation: VocabularyTerm {
    /// The term as it is written in files.
    public let rawValue: String

    /// Makes a term from its written form.
    ///
    /// - Parameter rawValue: The term as it is written in files.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The figure itself.
    public static let exact = Self(rawValue: "exact")
    /// Around it (khoảng).
    public static let about = Self(rawValue: "about")
    /// A little under it (gần).
    public static let nearly = Self(rawValue: "nearly")
    /// More than it (hơn, trên).
    public static let over = Self(rawValue: "over")
    /// Less than it (dưới).
    public static let under = Self(rawValue: "under")
    /// It or more (ít nhất).
    public static let atLeast = Self(rawValue: "atLeast")
    /// It or less (tối đa).
    public static let atMost = Self(rawValue: "atMost")
}
