extension PremisFile {
    /// The elements below the root, in the order that PREMIS wants.
    private enum Kind: Int, CaseIterable {
        case object, event, agent, rights

        var startTag: [UInt8] {
            switch self {
            case .object: Array("  <object ".utf8)
            case .event: Array("  <event>\n".utf8)
            case .agent: Array("  <agent>\n".utf8)
            case .rights: Array("  <rights>\n".utf8)
            }
        }

        var endTag: [UInt8] {
            switch self {
            case .object: Array("  </object>\n".utf8)
            case .event: Array("  </event>\n".utf8)
            case .agent: Array("  </agent>\n".utf8)
            case .rights: Array("  </rights>\n".utf8)
            }
        }
    }

    /// Takes a file apart that this library wrote; nil for any other.
    ///
    /// The elements are kept byte by byte, so that an event of thirty years ago stays what it was. A text never looks
    /// like a tag here: the writer escapes `<`.
    init?(reading bytes: [UInt8]) {
        self.init()
        guard bytes.starts(with: Self.start), bytes.count >= Self.start.count + Self.end.count else { return nil }
        var position = Self.start.count
        var last = Kind.object
        while !bytes[position...].elementsEqual(Self.end) {
            let rest = bytes[position...]
            guard let kind = Kind.allCases.first(where: { rest.starts(with: $0.startTag) }),
                kind.rawValue >= last.rawValue,
                let end = Self.end(of: kind, from: position, in: bytes)
            else { return nil }
            add(kind, bytes[position..<end])
            last = kind
            position = end
        }
    }

    private mutating func add(_ kind: Kind, _ element: ArraySlice<UInt8>) {
        switch kind {
        case .object: objects += element
        case .event:
            events += element
            eventCount += 1
        case .agent: addAgent(Array(element))
        case .rights: rights += element
        }
    }

    /// Where the line ends that closes an element; nil when another element starts or ends before.
    private static func end(of kind: Kind, from start: Int, in bytes: [UInt8]) -> Int? {
        var line = start
        while let lineEnd = bytes[line...].firstIndex(of: UInt8(ascii: "\n")) {
            let next = lineEnd + 1
            if line > start, isTag(bytes[line..<next]) {
                return bytes[line..<next].elementsEqual(kind.endTag) ? next : nil
            }
            line = next
        }
        return nil
    }

    /// Whether a line starts or ends an element below the root, or ends the root.
    private static func isTag(_ line: ArraySlice<UInt8>) -> Bool {
        // Texts of several lines leave end tags of their elements anywhere, so that the names decide.
        line.contains(UInt8(ascii: "<"))
            && (line.elementsEqual(end)
                || Kind.allCases.contains { kind in
                    line.starts(with: kind.startTag) || line.elementsEqual(kind.endTag)
                })
    }
}
