/// The value of a cell before it is written.
enum CSVValue {
    case empty
    case text(Substring)
    case integer(Int)

    init(_ text: String?) {
        self = text.map { .text($0[...]) } ?? .empty
    }
}
