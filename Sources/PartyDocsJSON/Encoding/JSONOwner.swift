/// What an object of a document is, for a message that is rarely needed and so put together only then.
struct JSONOwner: CustomStringConvertible {
    private let what: StaticString
    private let name: String

    init(_ what: StaticString, _ name: String = "") {
        self.what = what
        self.name = name
    }

    var description: String { name.isEmpty ? "\(what)" : "\(what) \(name)" }
}
