internal import PartyDocsCore

/// Writes records, elements that hold attributes and other records but no text, each on its line.
final class XMLRecordWriter {
    private let writer: XMLTextWriter
    private let isIndented: Bool
    private let identifierPrefix: [UInt8]
    /// For each open element, whether it holds another.
    private var hasChildren: [Bool]
    private var scratch: [UInt8] = []

    /// - Parameters:
    ///   - writer: Where the markup goes.
    ///   - isIndented: Whether each element stands on its own line.
    ///   - depth: The number of elements that are open already.
    ///   - identifierPrefix: What precedes each identifier.
    init(_ writer: XMLTextWriter, isIndented: Bool, depth: Int, identifierPrefix: String) {
        self.writer = writer
        self.isIndented = isIndented
        self.identifierPrefix = Array(identifierPrefix.utf8)
        hasChildren = [Bool](repeating: true, count: depth)
    }

    // MARK: Elements

    func open(_ name: StaticString) throws(XMLWritingError) {
        if !hasChildren.isEmpty {
            hasChildren[hasChildren.count - 1] = true
            try breakLine()
        }
        try writer.startElement(name)
        hasChildren.append(false)
    }

    func close() throws(XMLWritingError) {
        if hasChildren.removeLast() { try breakLine() }
        try writer.endElement()
    }

    /// A record without other records in it.
    func leaf(_ name: StaticString, _ attributes: () throws -> Void) throws {
        try open(name)
        try attributes()
        try close()
    }

    func breakLine() throws(XMLWritingError) {
        guard isIndented else { return }
        scratch.removeAll(keepingCapacity: true)
        scratch.append(UInt8(ascii: "\n"))
        for _ in 0..<(2 * hasChildren.count) { scratch.append(UInt8(ascii: " ")) }
        try writeScratch { bytes throws(XMLWritingError) in try writer.text(bytes) }
    }

    // MARK: Attributes; those of nil are left out

    func attribute(_ name: StaticString, _ value: String?) throws(XMLWritingError) {
        if let value { try writer.attribute(name, value) }
    }

    func attribute(_ name: StaticString, fixed value: StaticString) throws(XMLWritingError) {
        try writer.attribute(name, value)
    }

    func attribute(_ name: StaticString, _ value: Int?) throws(XMLWritingError) {
        if let value { try writer.attribute(name, value) }
    }

    func attribute(_ name: StaticString, _ value: Bool?) throws(XMLWritingError) {
        if let value { try writer.attribute(name, value ? "true" as StaticString : "false") }
    }

    func attribute(_ name: StaticString, _ bytes: UnsafeBufferPointer<UInt8>) throws(XMLWritingError) {
        try writer.attribute(name, bytes)
    }

    func attribute(_ name: StaticString, term value: (some XMLTerm)?) throws(XMLWritingError) {
        if let value { try writer.attribute(name, value.xmlText) }
    }

    func attribute<Subject>(_ name: StaticString, id: ModelID<Subject>?) throws(XMLWritingError) {
        if let id { try attribute(name, ids: [id]) }
    }

    /// Writes identifiers separated by spaces, nothing when there are none.
    func attribute<Subject>(_ name: StaticString, ids: [ModelID<Subject>]) throws(XMLWritingError) {
        guard !ids.isEmpty else { return }
        scratch.removeAll(keepingCapacity: true)
        for id in ids {
            if !scratch.isEmpty { scratch.append(UInt8(ascii: " ")) }
            scratch.append(contentsOf: identifierPrefix)
            scratch.append(contentsOf: id.rawValue.utf8)
        }
        try writeScratch { bytes throws(XMLWritingError) in try writer.attribute(name, bytes) }
    }

    /// Writes bytes as upper-case hexadecimal digits.
    func attribute(_ name: StaticString, hexadecimal bytes: [UInt8]) throws(XMLWritingError) {
        scratch.removeAll(keepingCapacity: true)
        for byte in bytes {
            for digit in [byte >> 4, byte & 15] { scratch.append(digit < 10 ? digit + 0x30 : digit + 0x37) }
        }
        try writeScratch { bytes throws(XMLWritingError) in try writer.attribute(name, bytes) }
    }

    private func writeScratch(
        _ body: (UnsafeBufferPointer<UInt8>) throws(XMLWritingError) -> Void
    ) throws(XMLWritingError) {
        var failure: XMLWritingError?
        scratch.withUnsafeBufferPointer { bytes in
            do throws(XMLWritingError) { try body(bytes) } catch { failure = error }
        }
        if let failure { throw failure }
    }
}
