internal import PartyDocsCore
internal import PartyDocsJSON

/// The JSON-LD of a page: what it says by the vocabulary of schema.org.
struct LinkedData {
    /// The first article; nil where none is described.
    private(set) var article: LinkedObject?
    /// The name of the site, where it is described.
    private(set) var siteName: String?
    private(set) var diagnostics: [Diagnostic] = []
    /// The first object with a date of publication.
    private var fallback: LinkedObject?

    private static let type = "application/ld+json"

    /// Reads all scripts of the kind; one that is broken is passed over, with a diagnostic.
    init(of tree: PageTree) {
        for index in tree.nodes.indices where tree.nodes[index].element == .script {
            guard tree.value(.type, of: index)?.utf8.starts(with: Self.type.utf8) == true else { continue }
            read(Array(tree.text(of: index).utf8))
        }
        article = article ?? fallback
    }

    private mutating func read(_ script: [UInt8]) {
        var script = Self.unwrapped(script)
        // Pages break lines inside of strings; between values any white space will do.
        for index in script.indices where script[index] < 0x20 { script[index] = 0x20 }
        guard script.contains(where: { $0 != 0x20 }) else { return }
        var options = JSONParser.Options()
        options.maximumDepth = 64
        do {
            visit(try JSONParser(options: options).value(from: script))
        } catch {
            diagnostics.append(
                Diagnostic(
                    severity: .warning,
                    code: "broken-linked-data",
                    message: "The JSON-LD of the page is not JSON and was passed over: \(error.message)",
                    maker: .partyDocs
                )
            )
        }
    }

    /// A script without the marks of a comment or section around it, as older pages have.
    private static func unwrapped(_ script: [UInt8]) -> [UInt8] {
        guard let first = script.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }),
            let last = script.lastIndex(where: { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "]") }), first < last
        else { return script }
        // `<![CDATA[` has a bracket of its own.
        let start = script[first...].starts(with: Array("[CDATA[".utf8)) ? first + 7 : first
        let end = script[...last].suffix(2).elementsEqual(Array("]]".utf8)) && start != first ? last - 1 : last + 1
        return start < end ? Array(script[start..<end]) : script
    }

    /// Looks through a value; it is as deep as the parser allows.
    private mutating func visit(_ value: FieldValue) {
        switch value {
        case .array(let values): for value in values { visit(value) }
        case .object(let fields):
            let object = LinkedObject(fields: fields)
            if object.types.contains(where: SchemaTypes.isArticle) {
                if article == nil { article = object }
            } else if object.types.contains(where: {
                $0 == "WebSite" || $0.utf8.reversed().starts(with: "/WebSite".utf8.reversed())
            }) {
                siteName = siteName ?? object.text("name")
            }
            if fallback == nil, fields["datePublished"] != nil { fallback = object }
            for name in ["@graph", "mainEntity", "mainEntityOfPage"] {
                if let inner = fields[name] { visit(inner) }
            }
        default: break
        }
    }
}

/// An object of JSON-LD.
struct LinkedObject {
    let fields: Fields

    var types: [String] { Self.strings(fields["@type"]) }

    /// The first text of a property, or the identifier of what it names.
    func text(_ name: String) -> String? {
        switch fields[name] {
        case .object(let object): PageFacts.collapsed(Self.strings(object["@id"] ?? object["name"]).first)
        case let value: PageFacts.collapsed(Self.strings(value).first)
        }
    }

    /// The names of those that a property names.
    func names(_ name: String) -> [String] {
        let values: [FieldValue] =
            switch fields[name] {
            case nil: []
            case .array(let values): values
            case let value?: [value]
            }
        return values.flatMap { value -> [String] in
            guard case .object(let object) = value else { return Self.strings(value) }
            return Self.strings(object["name"])
        }.compactMap { PageFacts.collapsed($0) }
    }

    /// The dates of a property.
    func moments(_ name: String) -> [Moment] {
        Self.strings(fields[name]).compactMap { PageDate.moment($0) }
    }

    /// The parts of a list, or of a text between commas.
    func list(_ name: String) -> [String] {
        Self.strings(fields[name]).flatMap { $0.utf8.split(separator: UInt8(ascii: ",")).map { String(Substring($0)) } }
            .compactMap { PageFacts.collapsed($0) }
    }

    private static func strings(_ value: FieldValue?) -> [String] {
        switch value {
        case .string(let text): [text]
        case .array(let values):
            values.compactMap { value in
                guard case .string(let text) = value else { return nil }
                return text
            }
        default: []
        }
    }
}
