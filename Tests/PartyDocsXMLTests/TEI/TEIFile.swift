/// A TEI file as tests look at it.
struct TEIFile {
    typealias Element = (name: String, attributes: [String: String], path: String, text: String)

    let events: [MarkupScanner.Event]

    init(_ bytes: [UInt8]) {
        events = MarkupScanner.events(of: bytes)
    }

    /// The string values of the `text` elements.
    var texts: [String] { elements.filter { $0.name == "text" }.map(\.text) }

    /// All elements in document order, each with the names of those around it and its string value.
    var elements: [Element] {
        var elements: [Element] = []
        var open: [Int] = []
        for event in events {
            switch event {
            case .start(let name, let attributes):
                let path = open.map { elements[$0].name }.joined(separator: "/")
                open.append(elements.count)
                elements.append((name, attributes, path, ""))
            case .end: open.removeLast()
            case .text(let text): for index in open { elements[index].text += text }
            }
        }
        return elements
    }

    /// The elements of a name.
    func elements(_ name: String) -> [Element] {
        elements.filter { $0.name == name }
    }

    /// The names of the children of the first element of a name, in order.
    func children(of name: String) -> [String] {
        var depth = -1
        var children: [String] = []
        for event in events {
            switch event {
            case .start(let child, _):
                if depth < 0 {
                    if child == name { depth = 0 }
                } else {
                    if depth == 0 { children.append(child) }
                    depth += 1
                }
            case .end:
                if depth == 0 { return children }
                if depth > 0 { depth -= 1 }
            case .text: break
            }
        }
        return children
    }

    /// The fragments of inline annotations that stand alone or first.
    func firstFragments(_ name: String) -> [Element] {
        elements(name).filter { $0.attributes["prev"] == nil && $0.path.contains("text") }
    }
}
