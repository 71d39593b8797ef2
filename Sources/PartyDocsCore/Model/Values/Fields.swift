/// Named values in the order in which they were read or set.
///
/// Two lists are equal when they hold the same names and values in the same order. A checked ``Document`` holds no
/// name twice in one list and no empty name.
public struct Fields: Hashable, Sendable {
    /// A name and its value.
    public struct Element: Hashable, Sendable {
        /// The name.
        public var name: String
        /// The value.
        public var value: FieldValue

        /// Makes a named value.
        ///
        /// - Parameters:
        ///   - name: The name.
        ///   - value: The value.
        public init(name: String, value: FieldValue) {
            self.name = name
            self.value = value
        }
    }

    private var elements: [Element]

    /// Makes a list.
    ///
    /// - Parameter elements: The names and values, in order.
    public init(_ elements: [Element] = []) {
        self.elements = elements
    }

    /// The value of a name; setting nil removes the name, setting a value keeps the name's place or adds it last.
    ///
    /// - Parameter name: The name.
    public subscript(name: String) -> FieldValue? {
        get { elements.first { $0.name.utf8.elementsEqual(name.utf8) }?.value }
        set {
            let index = elements.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
            switch (index, newValue) {
            case (let index?, let value?): elements[index].value = value
            case (let index?, nil): elements.remove(at: index)
            case (nil, let value?): elements.append(Element(name: name, value: value))
            case (nil, nil): break
            }
        }
    }
}

extension Fields: RandomAccessCollection {
    /// The position of the first element.
    public var startIndex: Int { elements.startIndex }
    /// The position after the last element.
    public var endIndex: Int { elements.endIndex }
    /// The element at a position.
    ///
    /// - Parameter position: The position.
    public subscript(position: Int) -> Element { elements[position] }
}

extension Fields: ExpressibleByDictionaryLiteral {
    /// Makes a list from a literal.
    ///
    /// - Parameter elements: The names and values, each name once.
    public init(dictionaryLiteral elements: (String, FieldValue)...) {
        self.init(elements.map { Element(name: $0.0, value: $0.1) })
    }
}
