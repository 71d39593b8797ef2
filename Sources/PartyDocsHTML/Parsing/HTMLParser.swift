internal import CPartyDocsXML
internal import PartyDocsCore

/// Parses a page with the C library's parser, which mends what is not well-formed.
final class HTMLParser {
    private var builder: PageTreeBuilder
    private var cursor: SourceCursor
    private let limits: HTMLReader.Limits
    private var failure: ReadError?

    private static let isReady: Bool = {
        pdx_initialize()
        return true
    }()

    private init(_ page: [UInt8], source: [UInt8], limits: HTMLReader.Limits) {
        builder = PageTreeBuilder(page: page, source: source)
        cursor = SourceCursor()
        self.limits = limits
    }

    /// Parses a page.
    ///
    /// - Parameters:
    ///   - page: The page, well-formed UTF-8 without U+0000.
    ///   - limits: How deep and large it may be.
    /// - Returns: Its elements and texts.
    /// - Throws: ``ReadError`` with the code `too-large` or `refused` when it is beyond a limit.
    static func parse(_ page: [UInt8], limits: HTMLReader.Limits) throws(ReadError) -> PageTree {
        guard page.count <= Int(Int32.max) else {
            throw ReadError(.tooLarge, "The page has \(page.count) bytes, more than the parser takes.")
        }
        if let offset = page.withUnsafeBufferPointer({ AttributeScan.excess(in: $0, limit: limits.attributes) }) {
            throw ReadError(
                .refused,
                "An element has more than \(limits.attributes) attributes.",
                at: .init(byteOffset: offset)
            )
        }
        let source = BogusComments.blanked(in: page) ?? page
        let parser = HTMLParser(page, source: source, limits: limits)
        guard isReady, parser.run(source) else {
            throw ReadError(.sourceFailed, "There is no memory for an HTML parser.")
        }
        if let failure = parser.failure { throw failure }
        while !parser.builder.open.isEmpty { parser.builder.end() }
        return parser.builder.tree
    }

    private func run(_ page: [UInt8]) -> Bool {
        let handler = pdx_html_handler(
            start: { context, name, attributes, position in
                HTMLParser.of(context).start(String(cString: name), attributes, position)
            },
            end: { context, position in
                let parser = HTMLParser.of(context)
                parser.cursor.pass(position)
                parser.builder.end()
            },
            characters: { context, bytes, count, position in
                HTMLParser.of(context).add(UnsafeBufferPointer(start: bytes, count: count), position)
            },
            skipped: { context, position in HTMLParser.of(context).cursor.pass(position) },
            goes_on: { context in HTMLParser.of(context).failure == nil }
        )
        return page.withUnsafeBufferPointer { page in
            guard let start = page.baseAddress else { return true }
            return pdx_html_parse(start, page.count, handler, Unmanaged.passUnretained(self).toOpaque())
        }
    }

    private static func of(_ context: UnsafeMutableRawPointer) -> HTMLParser {
        Unmanaged<HTMLParser>.fromOpaque(context).takeUnretainedValue()
    }

    private func start(_ name: String, _ attributes: UnsafePointer<UnsafePointer<UInt8>?>?, _ position: Int) {
        cursor.pass(position)
        guard failure == nil else { return }
        if builder.open.count >= limits.depth {
            failure = ReadError(
                .refused,
                "Elements lie deeper than \(limits.depth) levels.",
                at: .init(byteOffset: position)
            )
        } else if builder.tree.nodes.count >= limits.elements {
            failure = ReadError(
                .tooLarge,
                "The page has more than \(limits.elements) elements.",
                at: .init(byteOffset: position)
            )
        } else {
            builder.start(name, Self.known(attributes))
        }
    }

    private static func known(_ attributes: UnsafePointer<UnsafePointer<UInt8>?>?) -> [PageTree.Attribute] {
        guard var next = attributes else { return [] }
        var known: [PageTree.Attribute] = []
        while let name = next[0] {
            if let attribute = HTMLAttribute(name: String(cString: name)) {
                known.append(PageTree.Attribute(attribute: attribute, value: next[1].map { String(cString: $0) } ?? ""))
            }
            next += 2
        }
        return known
    }

    private func add(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) {
        guard failure == nil else { return }
        let place = builder.tree.source.withUnsafeBufferPointer { cursor.place(of: text, before: position, in: $0) }
        builder.add(place.range, replacement: place.isExact ? nil : text)
    }
}
