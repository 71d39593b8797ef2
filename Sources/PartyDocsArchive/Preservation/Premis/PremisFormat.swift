/// The format of a file, by its name and its key in the PRONOM registry of The National Archives (UK).
struct PremisFormat: Hashable, Sendable {
    var name: String
    var version: String?
    /// The PRONOM unique identifier; nil where none says no more than is known.
    var registryKey: String?
    var note: String?

    init(_ name: String, version: String? = nil, registryKey: String? = nil, note: String? = nil) {
        self.name = name
        self.version = version
        self.registryKey = registryKey
        self.note = note
    }

    /// The format of a file of an archive.
    init(of file: PreservedFile) {
        switch file.member {
        case .document: self = .xml("PartyDocs XML 1, namespace urn:partydocs:xml:1")
        case .dublinCore: self = .xml("Dublin Core, namespace http://www.openarchives.org/OAI/2.0/oai_dc/")
        case .premis: self = .xml("PREMIS 3.0, namespace http://www.loc.gov/premis/v3")
        case .tei: self.init("TEI P5 - Single Text File", version: "P5", registryKey: "fmt/1476")
        case .json: self = .json.noting("PartyDocs JSON 1")
        case .original: self = Self.original(mediaType: file.mediaType, fileExtension: file.fileExtension)
        }
    }

    private static let json = Self("JSON Data Interchange Format", registryKey: "fmt/817")

    private static func xml(_ note: String) -> Self {
        Self("Extensible Markup Language", version: "1.0", registryKey: "fmt/101", note: note)
    }

    private func noting(_ note: String) -> Self {
        var format = self
        format.note = note
        return format
    }

    /// The format of bytes that came from elsewhere; nobody has looked for a signature in them, so that only keys which
    /// claim no version are given.
    private static func original(mediaType: String?, fileExtension: String) -> Self {
        let essence = mediaType.map { String($0.lowercased().prefix { $0 != ";" && $0 != " " }) }
        switch essence ?? self.mediaType(ofExtension: fileExtension) {
        case "text/plain": return Self("Plain Text File", registryKey: "x-fmt/111")
        case "text/html": return Self("Hypertext Markup Language", registryKey: "fmt/96")
        case "text/markdown": return Self("Markdown", registryKey: "fmt/1149")
        case "text/csv": return Self("Comma Separated Values", registryKey: "x-fmt/18")
        case "application/json": return json
        case "application/xml", "text/xml": return Self("Extensible Markup Language")
        case "application/xhtml+xml": return Self("Extensible Hypertext Markup Language")
        case "application/pdf": return Self("Portable Document Format")
        case .some(let other) where !other.isEmpty: return Self(other)
        default: return Self("unknown")
        }
    }

    private static func mediaType(ofExtension fileExtension: String) -> String? {
        switch fileExtension {
        case "txt": "text/plain"
        case "html", "htm": "text/html"
        case "md": "text/markdown"
        case "csv": "text/csv"
        case "json": "application/json"
        case "xml": "application/xml"
        case "pdf": "application/pdf"
        default: nil
        }
    }
}
