internal import PartyDocsCore

/// The root element, which says what kind of file this is.
enum XMLRoot {
    static func isRootAttribute(_ attribute: XMLAttribute) -> Bool {
        attribute.namespace == nil && (attribute.name == "version" || attribute.name == "offsetUnit")
    }

    /// Throws unless the root is one that this version reads.
    static func check(_ tag: XMLStartTag, at position: ReadError.Position) throws(ReadError) {
        let attributes = tag.attributes
        guard let namespace = tag.namespace, namespace.hasPrefix("urn:partydocs:xml:"),
            tag.name == "document" || tag.name == "collection"
        else {
            throw ReadError(.malformed, "The root <\(tag.name)> is not of PartyDocs XML.", at: position)
        }
        let version = attributes.first { $0.namespace == nil && $0.name == "version" }?.value ?? ""
        guard namespace == XMLFormat.namespaceName, version == String(describing: XMLFormat.version) else {
            throw ReadError(
                .unsupportedVersion,
                "This is version \"\(version)\" of \(namespace), not \(XMLFormat.version) of \(XMLFormat.namespace).",
                at: position
            )
        }
        let unit = attributes.first { $0.namespace == nil && $0.name == "offsetUnit" }?.value
        guard unit == String(describing: XMLFormat.offsetUnit) else {
            throw ReadError(.malformed, "The offsetUnit is not \(XMLFormat.offsetUnit).", at: position)
        }
        guard tag.name == "document" || attributes.count == 2 else {
            throw ReadError(.malformed, "A collection has no attributes but version and offsetUnit.", at: position)
        }
    }
}
