/// The values of a parsed text in a flat list, in the order of the text, each with its place in the bytes.
///
/// A container is followed by what it holds; a member of an object is a string, its name, followed by its value.
enum JSONTape {
    enum Kind: UInt8 {
        case null
        case `false`
        case `true`
        case number
        case string
        case array
        case object
    }

    struct Node {
        let kind: Kind
        /// Whether a string holds a backslash.
        var hasEscapes = false
        /// The offset of the first byte; of a string, after its quotation mark.
        let start: UInt32
        /// The offset after the last byte; of a string, of its closing quotation mark.
        var end: UInt32
        /// The index of the node after this one and everything in it.
        var next: UInt32
    }
}
