/// Writes numbers and texts behind each other into a record.
struct RecordFieldWriter {
    private(set) var bytes: [UInt8]

    init(_ start: [UInt8] = []) {
        bytes = start
    }

    mutating func write(_ number: Int) {
        var rest = UInt(bitPattern: number)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Writes a number that may be absent.
    mutating func write(_ number: Int?) {
        write(number.map { $0 + 1 } ?? 0)
    }

    mutating func write(_ content: [UInt8]) {
        write(content.count)
        bytes += content
    }

    mutating func write(_ text: String) {
        write(Array(text.utf8))
    }
}

/// Reads what ``RecordFieldWriter`` wrote; zero or nothing where the record ends.
struct RecordFieldReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    mutating func number() -> Int {
        var value: UInt = 0
        var shift: UInt = 0
        while let byte = rest.popFirst(), shift < 64 {
            value |= UInt(byte & 0x7F) << shift
            if byte < 0x80 { break }
            shift += 7
        }
        return Int(bitPattern: value)
    }

    mutating func optionalNumber() -> Int? {
        let value = number()
        return value == 0 ? nil : value - 1
    }

    mutating func content() -> [UInt8] {
        let count = number()
        let content = rest.prefix(max(0, count))
        rest = rest.dropFirst(content.count)
        return Array(content)
    }

    mutating func text() -> String { String(decoding: content(), as: UTF8.self) }
}
