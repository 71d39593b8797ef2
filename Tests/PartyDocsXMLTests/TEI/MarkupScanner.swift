/// Splits well-formed XML without a DTD into its events, as far as tests need it; it does not check.
struct MarkupScanner {
    enum Event: Equatable {
        case start(String, [String: String])
        case end(String)
        case text(String)
    }

    private let bytes: [UInt8]
    private var position = 0

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    static func events(of bytes: [UInt8]) -> [Event] {
        var scanner = MarkupScanner(bytes)
        return scanner.events()
    }

    private mutating func events() -> [Event] {
        var events: [Event] = []
        while position < bytes.count {
            if bytes[position] != UInt8(ascii: "<") {
                events.append(.text(decoded(take { $0 != UInt8(ascii: "<") })))
            } else if bytes[position + 1] == UInt8(ascii: "?") {
                _ = take { $0 != UInt8(ascii: ">") }
                position += 1
            } else if bytes[position + 1] == UInt8(ascii: "/") {
                position += 2
                events.append(.end(String(decoding: take { $0 != UInt8(ascii: ">") }, as: UTF8.self)))
                position += 1
            } else {
                events += tag()
            }
        }
        return events
    }

    private mutating func tag() -> [Event] {
        position += 1
        let name = word()
        var attributes: [String: String] = [:]
        while bytes[position] == UInt8(ascii: " ") {
            position += 1
            let attribute = word()
            position += 2
            attributes[attribute] = decoded(take { $0 != UInt8(ascii: "\"") })
            position += 1
        }
        let isEmpty = bytes[position] == UInt8(ascii: "/")
        position += isEmpty ? 2 : 1
        return isEmpty ? [.start(name, attributes), .end(name)] : [.start(name, attributes)]
    }

    private mutating func word() -> String {
        String(decoding: take { !" =/>".utf8.contains($0) }, as: UTF8.self)
    }

    private mutating func take(while isPart: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let start = position
        while position < bytes.count, isPart(bytes[position]) { position += 1 }
        return bytes[start..<position]
    }

    private func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        var rest = bytes
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "&") else {
                result.append(byte)
                continue
            }
            let name = String(decoding: rest.prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self)
            rest = rest.dropFirst(name.utf8.count + 1)
            result += Array(character(name).utf8)
        }
        return String(decoding: result, as: UTF8.self)
    }

    private func character(_ name: String) -> String {
        switch name {
        case "lt": return "<"
        case "gt": return ">"
        case "amp": return "&"
        case "quot": return "\""
        default:
            let isHex = name.hasPrefix("#x")
            let value = UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10)
            return value.flatMap(Unicode.Scalar.init).map(String.init) ?? "<unknown reference \(name)>"
        }
    }
}
