/// What the cells of a column hold.
public enum CSVDatatype: String, Hashable, Sendable, CaseIterable {
    /// Any text.
    case text
    /// An identifier of the model: an ASCII NCName of at most 64 characters.
    case identifier
    /// Identifiers, separated by single spaces.
    case identifiers
    /// A term of an open vocabulary.
    case term
    /// A whole number.
    case integer
    /// A decimal number with `.` before its fraction and no grouping.
    case decimal
    /// `true` or `false`.
    case boolean
    /// A whole date, `YYYY-MM-DD` (ISO 8601-1, section 5.2.2).
    case date
    /// A date or period as exact as the text gives it, in EDTF (ISO 8601-2).
    case edtf
    /// Spans as `start-end` in Unicode scalars, separated by single spaces.
    case spans
    /// A JSON value (RFC 8259): lists and objects that one cell cannot hold otherwise.
    case json

    /// Whether a spreadsheet takes the cells for free text, so that they need a guard against formulas.
    var isFreeText: Bool {
        switch self {
        case .text, .term, .edtf: true
        case .identifier, .identifiers, .integer, .decimal, .boolean, .date, .spans, .json: false
        }
    }
}
