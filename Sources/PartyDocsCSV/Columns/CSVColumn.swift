/// A column of a table: its name and what its cells hold.
public struct CSVColumn: Hashable, Sendable {
    /// The name in the header row: lower case, words joined by `_`.
    public let name: String
    /// What the cells hold.
    public let datatype: CSVDatatype
    /// Whether every row has a value.
    public let isRequired: Bool
    /// What the column means, in one line.
    public let explanation: String
    /// The table whose row the cell names, together with the row's `document_id`.
    public let references: CSVTable?
}
