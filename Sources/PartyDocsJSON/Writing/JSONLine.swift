package import PartyDocsCore

/// Lines of JSON Lines for lists that are not exports, as that of an archive.
package enum JSONLine {
    /// Writes one object on a line, with its line end.
    ///
    /// - Parameters:
    ///   - fields: The members, in order.
    ///   - sink: Where the bytes go.
    /// - Throws: What the sink throws.
    package static func write(_ fields: Fields, to sink: inout some ByteSink & ~Copyable) throws {
        var writer = JSONWriter()
        writer.object(fields)
        writer.lineEnd()
        try writer.drain(to: &sink)
    }
}
