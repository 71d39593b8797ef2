internal import CPartyDocsXML
internal import PartyDocsCore

/// Parses XML that is pushed in pieces of any size; a document type declaration, entities of other files and everything
/// beyond the limits are refused.
///
/// The C library gets no tag, comment or section before its end: it would look through an unfinished one again at each
/// piece, which takes time that grows with the square of the length.
final class XMLPushParser {
    private var parser: OpaquePointer?
    private unowned let delegate: any XMLPushParserDelegate
    private var markup: XMLMarkupGuard
    /// The bytes that the C library did not get yet.
    private var held: [UInt8] = []

    init(delegate: some XMLPushParserDelegate, limits: XMLDocumentDecoder.Limits) throws(ReadError) {
        self.delegate = delegate
        markup = XMLMarkupGuard(limits: limits)
        let handler = pdx_handler(
            start: { context, name, uri, attributes, attributeCount, namespaceCount in
                let parser = Unmanaged<XMLPushParser>.fromOpaque(context).takeUnretainedValue()
                let tag = XMLStartTag(
                    name: String(cString: name),
                    namespace: uri.map { String(cString: $0) },
                    attributes: XMLPushParser.attributes(attributes, count: attributeCount),
                    declaresNamespaces: namespaceCount > 0
                )
                parser.delegate.parser(parser, didStart: tag)
            },
            end: { context in
                let parser = Unmanaged<XMLPushParser>.fromOpaque(context).takeUnretainedValue()
                parser.delegate.parserDidEndElement(parser)
            },
            characters: { context, bytes, count in
                let parser = Unmanaged<XMLPushParser>.fromOpaque(context).takeUnretainedValue()
                parser.delegate.parser(parser, didFind: UnsafeBufferPointer(start: bytes, count: count))
            }
        )
        guard XMLLibrary.isReady,
            let parser = pdx_parser_new(handler, Unmanaged.passUnretained(self).toOpaque())
        else { throw ReadError(.sourceFailed, "There is no memory for an XML parser.") }
        self.parser = parser
    }

    deinit {
        if let parser { pdx_parser_free(parser) }
    }

    /// Parses the next bytes; false when the delegate stopped the parser.
    func parse(_ bytes: [UInt8], isLast: Bool) throws(ReadError) -> Bool {
        let known = held.count
        held.append(contentsOf: bytes)
        let refusal = check(from: known)
        let count = isLast && refusal == nil ? held.count : markup.completeByteCount(of: held.count)
        // What stands before a refusal is parsed first: an earlier fault is the one to tell.
        guard try feed(count, isLast: isLast && refusal == nil) else { return false }
        if let refusal { throw refusal }
        return true
    }

    private func check(from known: Int) -> ReadError? {
        held.withUnsafeBufferPointer { bytes in
            do throws(ReadError) {
                try markup.check(bytes, from: known)
                return nil
            } catch {
                return error
            }
        }
    }

    private func feed(_ count: Int, isLast: Bool) throws(ReadError) -> Bool {
        guard let parser else { return false }
        let status = XMLLibrary.quietly {
            held.withUnsafeBufferPointer { pdx_parser_feed(parser, $0.baseAddress, count, isLast) }
        }
        held.withUnsafeBufferPointer { markup.forget(UnsafeBufferPointer(rebasing: $0[..<count])) }
        held.removeFirst(count)
        switch status {
        case PDX_PARSED: return true
        case PDX_STOPPED: return false
        default:
            let error = pdx_parser_error(parser)
            let position = ReadError.Position(line: Int(error.line), column: Int(error.column))
            throw ReadError(
                .malformed,
                "The XML is not well-formed.",
                at: position,
                underlyingError: XMLParserError(error)
            )
        }
    }

    /// Stops from inside a call to the delegate.
    func stop() {
        if let parser { pdx_parser_stop(parser) }
    }

    /// Where the parser stands.
    var position: ReadError.Position {
        guard let parser else { return ReadError.Position() }
        return ReadError.Position(line: Int(pdx_parser_line(parser)), column: Int(pdx_parser_column(parser)))
    }

    private static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

    private static func attributes(
        _ attributes: UnsafePointer<UnsafePointer<UInt8>?>?,
        count: Int
    ) -> [XMLAttribute] {
        guard let attributes, count > 0 else { return [] }
        return (0..<count).map { number in
            let parts = attributes + 5 * number
            let name = parts[0].map { String(cString: $0) } ?? ""
            let namespace = parts[2].map { String(cString: $0) }
            let isXML = namespace == xmlNamespace
            return XMLAttribute(
                name: isXML ? "xml:" + name : name,
                namespace: isXML ? nil : namespace,
                value: value(from: parts[3], to: parts[4])
            )
        }
    }

    /// The library leaves an ampersand of an attribute as the reference `&#38;` unless it replaces entities.
    private static func value(from start: UnsafePointer<UInt8>?, to end: UnsafePointer<UInt8>?) -> String {
        guard let start, let end, start < end else { return "" }
        let bytes = UnsafeBufferPointer(start: start, count: end - start)
        guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var position = 0
        let reference = Array("&#38;".utf8)
        while position < bytes.count {
            result.append(bytes[position])
            position += bytes[position...].starts(with: reference) ? reference.count : 1
        }
        return String(decoding: result, as: UTF8.self)
    }
}
