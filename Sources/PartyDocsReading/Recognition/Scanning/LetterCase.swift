/// The case of the letters of a word.
public enum LetterCase: UInt8, Hashable, Sendable {
    /// No letter with case: numbers and punctuation.
    case none
    /// Small letters alone.
    case lower
    /// One capital, at the start; a single capital letter too.
    case capitalized
    /// Two or more capitals and no small letter.
    case upper
    /// Anything else (`QĐi`, `BTGDVTw`).
    case mixed
}
