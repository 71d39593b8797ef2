internal import CPartyDocsXML
internal import PartyDocsCore

/// Writes XML into memory with libxml2's writer.
///
/// Markup nests by the library; this type adds what the library leaves out: it escapes, refuses characters that
/// XML 1.0 forbids, and refuses what parsers with usual limits would not read back. After an error the writer must be
/// ``reset()``. Work with it inside ``XMLLibrary/quietly(_:)``.
package final class XMLTextWriter {
    /// The longest text between two tags, and the most attributes of one element together, in bytes as XML writes them.
    static let maximumRun = 10_000_000
    /// The longest text or attribute, in bytes of UTF-8, that can be written whatever of it must be escaped.
    package static let maximumUnescapedRun = maximumRun / 6
    /// The deepest nesting of elements.
    static let maximumDepth = 250

    private var writer: OpaquePointer
    private var escaping = XMLEscaping()
    private var depth = 0
    private var run = 0
    private var isInTag = false

    package init() throws(XMLWritingError) {
        writer = try Self.makeWriter()
    }

    deinit {
        pdx_writer_free(writer)
    }

    private static func makeWriter() throws(XMLWritingError) -> OpaquePointer {
        guard XMLLibrary.isReady, let writer = pdx_writer_new() else {
            throw XMLWritingError(reason: .libraryFailed)
        }
        return writer
    }

    /// Forgets everything that was written and not drained.
    func reset() throws(XMLWritingError) {
        let fresh = try Self.makeWriter()
        pdx_writer_free(writer)
        writer = fresh
        depth = 0
        run = 0
        isInTag = false
    }

    // MARK: Markup

    package func startElement(_ name: StaticString) throws(XMLWritingError) {
        guard depth < Self.maximumDepth else { throw XMLWritingError(reason: .tooDeep) }
        depth += 1
        run = 0
        isInTag = true
        try check(pdx_writer_start_element(writer, name.utf8Start))
    }

    package func endElement() throws(XMLWritingError) {
        depth -= 1
        run = 0
        isInTag = false
        try check(pdx_writer_end_element(writer))
    }

    func attribute(_ name: StaticString, _ bytes: UnsafeBufferPointer<UInt8>) throws(XMLWritingError) {
        try escaping.withEscaped(bytes, in: .attribute) { bytes throws(XMLWritingError) in
            try count(bytes.count)
            try check(pdx_writer_attribute(writer, name.utf8Start, bytes.baseAddress, bytes.count))
        }
    }

    package func attribute(_ name: StaticString, _ value: some StringProtocol) throws(XMLWritingError) {
        try withBytes(of: value) { bytes throws(XMLWritingError) in try attribute(name, bytes) }
    }

    func attribute(_ name: StaticString, _ value: StaticString) throws(XMLWritingError) {
        try attribute(name, UnsafeBufferPointer(start: value.utf8Start, count: value.utf8CodeUnitCount))
    }

    /// Writes an attribute of digits.
    func attribute(_ name: StaticString, _ value: Int) throws(XMLWritingError) {
        try attribute(name, String(value))
    }

    /// Writes fixed markup as it is: a declaration, or the start and end of a root that outlives one document.
    package func raw(_ markup: StaticString) throws(XMLWritingError) {
        try check(pdx_writer_raw(writer, markup.utf8Start, markup.utf8CodeUnitCount))
    }

    // MARK: Text

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLWritingError) {
        guard !bytes.isEmpty else { return }
        if isInTag {
            isInTag = false
            run = 0
        }
        try escaping.withEscaped(bytes, in: .text) { bytes throws(XMLWritingError) in
            try count(bytes.count)
            guard let start = bytes.baseAddress else { return }
            try check(pdx_writer_raw(writer, start, bytes.count))
        }
    }

    package func text(_ value: some StringProtocol) throws(XMLWritingError) {
        try withBytes(of: value) { bytes throws(XMLWritingError) in try text(bytes) }
    }

    // MARK: Result

    /// Hands what was written to a sink in one call, and forgets it.
    func drain(to sink: inout some ByteSink & ~Copyable) throws {
        var bytes: UnsafePointer<UInt8>?
        var count = 0
        try check(pdx_writer_flush(writer, &bytes, &count))
        defer { pdx_writer_clear(writer) }
        try sink.write(UnsafeRawBufferPointer(start: bytes, count: count).bytes)
    }

    /// Gives what was written, and forgets it.
    package func takeBytes() throws(XMLWritingError) -> [UInt8] {
        var bytes: UnsafePointer<UInt8>?
        var count = 0
        try check(pdx_writer_flush(writer, &bytes, &count))
        defer { pdx_writer_clear(writer) }
        return Array(UnsafeBufferPointer(start: bytes, count: count))
    }

    private func count(_ byteCount: Int) throws(XMLWritingError) {
        run += byteCount
        guard run <= Self.maximumRun else { throw XMLWritingError(reason: .tooLong) }
    }

    private func check(_ isWritten: Bool) throws(XMLWritingError) {
        if !isWritten { throw XMLWritingError(reason: .libraryFailed) }
    }

    private func withBytes(
        of value: some StringProtocol,
        _ body: (UnsafeBufferPointer<UInt8>) throws(XMLWritingError) -> Void
    ) throws(XMLWritingError) {
        var failure: XMLWritingError?
        let isContiguous: Void? = value.utf8.withContiguousStorageIfAvailable { bytes in
            do throws(XMLWritingError) { try body(bytes) } catch { failure = error }
        }
        if isContiguous == nil {
            var copy = String(value)
            copy.withUTF8 { bytes in
                do throws(XMLWritingError) { try body(bytes) } catch { failure = error }
            }
        }
        if let failure { throw failure }
    }
}
