/// One record of text cells by RFC 4180, for tables that are not exports, as the index of an archive.
package enum CSVRecord {
    /// The bytes of a record, its CR LF included.
    ///
    /// - Parameter cells: The cells, in order.
    /// - Returns: The bytes.
    package static func bytes(of cells: [String]) -> [UInt8] {
        var buffer = RecordBuffer(guardsFormulas: false)
        for cell in cells { buffer.append(.text(cell[...]), of: .text) }
        buffer.endRecord()
        return buffer.bytes
    }
}
