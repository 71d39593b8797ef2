/// An attribute as it was read; the name has its prefix only in the namespace of `xml:`.
struct XMLAttribute {
    let name: String
    let namespace: String?
    let value: String
}
