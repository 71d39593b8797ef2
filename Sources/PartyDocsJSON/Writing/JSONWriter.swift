package import PartyDocsCore

/// Writes JSON into one growing buffer of bytes, without a tree in between.
///
/// Separators follow from the last byte written: after `{` or `[` none is needed, after anything else a comma is.
package struct JSONWriter: ~Copyable {
    /// The number of spaces for each level; zero writes everything on one line.
    let indentation: Int

    private var base: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private var count = 0
    private var depth = 0

    package init(indentation: Int = 0, capacity: Int = 16 * 1024) {
        self.indentation = indentation
        self.capacity = max(capacity, 64)
        base = .allocate(capacity: self.capacity)
    }

    deinit {
        base.deallocate()
    }

    /// Forgets what was written and keeps the memory.
    mutating func removeAll() {
        count = 0
        depth = 0
    }

    /// Hands what was written to a sink and forgets it.
    package mutating func drain(to sink: inout some ByteSink & ~Copyable) throws {
        let written = UnsafeRawBufferPointer(start: base, count: count)
        removeAll()
        try sink.write(written.bytes)
    }

    // MARK: Structure

    package mutating func openObject() { open(UInt8(ascii: "{")) }

    package mutating func closeObject() { close(UInt8(ascii: "}"), after: UInt8(ascii: "{")) }

    package mutating func openArray() { open(UInt8(ascii: "[")) }

    package mutating func closeArray() { close(UInt8(ascii: "]"), after: UInt8(ascii: "[")) }

    /// Begins an element of an array.
    package mutating func element() { separate(reserving: 0) }

    /// Begins a member whose name needs no escape.
    package mutating func key(_ name: StaticString) {
        let length = name.utf8CodeUnitCount
        separate(reserving: length + 4)
        append(UInt8(ascii: "\""))
        (base + count).update(from: name.utf8Start, count: length)
        count += length
        endKey()
    }

    /// Begins a member.
    mutating func key(_ name: String) {
        separate(reserving: 0)
        string(name)
        reserve(2)
        endKey(closingQuote: false)
    }

    /// Ends a line between documents.
    package mutating func lineEnd() {
        reserve(1)
        append(0x0A)
    }

    private mutating func endKey(closingQuote: Bool = true) {
        if closingQuote { append(UInt8(ascii: "\"")) }
        append(UInt8(ascii: ":"))
        if indentation > 0 { append(UInt8(ascii: " ")) }
    }

    private mutating func open(_ bracket: UInt8) {
        reserve(1)
        append(bracket)
        depth += 1
    }

    private mutating func close(_ bracket: UInt8, after opening: UInt8) {
        depth -= 1
        reserve(2 + depth * indentation)
        if indentation > 0, base[count - 1] != opening { breakLine() }
        append(bracket)
    }

    private mutating func separate(reserving length: Int) {
        reserve(length + 2 + depth * indentation)
        guard count > 0 else { return }
        let last = base[count - 1]
        if last != UInt8(ascii: "{"), last != UInt8(ascii: "[") { append(UInt8(ascii: ",")) }
        if indentation > 0 { breakLine() }
    }

    private mutating func breakLine() {
        append(0x0A)
        (base + count).update(repeating: 0x20, count: depth * indentation)
        count += depth * indentation
    }

    // MARK: Values

    mutating func literal(_ text: StaticString) {
        reserve(text.utf8CodeUnitCount)
        (base + count).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
        count += text.utf8CodeUnitCount
    }

    /// Writes the digits of a number as they are.
    mutating func number(_ digits: String) {
        var digits = digits
        digits.withUTF8 { bytes in
            guard let start = bytes.baseAddress else { return }
            reserve(bytes.count)
            (base + count).update(from: start, count: bytes.count)
            count += bytes.count
        }
    }

    mutating func integer(_ value: Int) {
        reserve(20)
        if value < 0 { append(UInt8(ascii: "-")) }
        var rest = value.magnitude
        var length = 1
        var bound: UInt = 10
        while rest >= bound, length < 19 {
            length += 1
            bound *= 10
        }
        if length == 19, rest >= bound { length = 20 }
        var position = count + length
        repeat {
            position -= 1
            base[position] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        } while rest > 0
        count += length
    }

    mutating func string(_ value: String) {
        var value = value
        value.withUTF8 { string($0) }
    }

    /// Writes a string from UTF-8, escaping what RFC 8259, section 7, requires and nothing else.
    ///
    /// Eight bytes are copied and looked at in one step; only a step with a byte to escape is cut short.
    mutating func string(_ bytes: UnsafeBufferPointer<UInt8>) {
        var remaining = bytes.count
        reserve(remaining + 16)
        append(UInt8(ascii: "\""))
        if var source = bytes.baseAddress {
            while remaining >= 8 {
                let word = UnsafeRawPointer(source).loadUnaligned(as: UInt64.self)
                UnsafeMutableRawPointer(base + count).storeBytes(of: word, as: UInt64.self)
                let found = JSONText.bytesToEscape(in: UInt64(littleEndian: word))
                let clean = found == 0 ? 8 : found.trailingZeroBitCount / 8
                count += clean
                source += clean
                remaining -= clean
                if found != 0 {
                    escape(source[0], before: remaining)
                    source += 1
                    remaining -= 1
                }
            }
            while remaining > 0 {
                let byte = source[0]
                if JSONText.needsEscape(byte) {
                    escape(byte, before: remaining)
                } else {
                    append(byte)
                }
                source += 1
                remaining -= 1
            }
        }
        append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8, before remaining: Int) {
        reserve(remaining + 24)
        append(UInt8(ascii: "\\"))
        if let letter = JSONText.shortEscape(of: byte) {
            append(letter)
        } else {
            append(UInt8(ascii: "u"))
            append(UInt8(ascii: "0"))
            append(UInt8(ascii: "0"))
            append(JSONText.hexDigit(byte >> 4))
            append(JSONText.hexDigit(byte & 15))
        }
    }

    /// Writes bytes as a string of lower-case hexadecimal digits.
    mutating func hexadecimal(_ bytes: [UInt8]) {
        reserve(bytes.count * 2 + 2)
        append(UInt8(ascii: "\""))
        for byte in bytes {
            append(JSONText.hexDigit(byte >> 4))
            append(JSONText.hexDigit(byte & 15))
        }
        append(UInt8(ascii: "\""))
    }

    // MARK: Memory

    /// Stores a byte; the caller has reserved its place.
    @inline(__always)
    private mutating func append(_ byte: UInt8) {
        base[count] = byte
        count += 1
    }

    @inline(__always)
    private mutating func reserve(_ additional: Int) {
        if capacity - count < additional { grow(by: additional) }
    }

    @inline(never)
    private mutating func grow(by additional: Int) {
        let larger = max(capacity * 2, count + additional)
        let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        memory.update(from: base, count: count)
        base.deallocate()
        base = memory
        capacity = larger
    }
}
