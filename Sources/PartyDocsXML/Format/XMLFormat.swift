/// What the format fixes for every file.
enum XMLFormat {
    static let namespace: StaticString = "urn:partydocs:xml:1"
    static let version: StaticString = "1.0"
    static let offsetUnit: StaticString = "unicodeScalar"

    /// The namespace, to compare with.
    static let namespaceName = String(describing: namespace)

    static let declaration: StaticString = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    static let collectionStart: StaticString =
        "<collection xmlns=\"urn:partydocs:xml:1\" version=\"1.0\" offsetUnit=\"unicodeScalar\">"
    static let collectionEnd: StaticString = "\n</collection>\n"
}
