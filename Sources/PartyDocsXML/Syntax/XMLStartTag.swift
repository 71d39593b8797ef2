/// A start tag as it was read.
struct XMLStartTag {
    let name: String
    let namespace: String?
    let attributes: [XMLAttribute]
    let declaresNamespaces: Bool
}
