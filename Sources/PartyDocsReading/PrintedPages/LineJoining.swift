/// Whether hard line ends inside paragraphs are joined, as texts from word processors and PDF have them.
///
/// A line end that is joined becomes one space and stands in the edit list with the reason ``EditReason/lineJoin``.
public enum LineJoining: String, Hashable, Sendable, CaseIterable {
    /// Lines are joined where the lines of the whole text show that it was wrapped.
    case automatic
    /// Each line is kept as it is.
    case never
    /// Lines are joined wherever they fill the width of the text, whether or not the whole text shows that it was
    /// wrapped.
    case always
}
