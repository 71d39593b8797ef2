/// Bytes of records by RFC 4180: cells parted by commas, records ended by CR LF, quotes only where they are needed.
struct RecordBuffer {
    private(set) var bytes: [UInt8] = []
    /// Whether free text is guarded against being taken for a formula.
    let guardsFormulas: Bool
    private var isRecordEmpty = true

    init(guardsFormulas: Bool) {
        self.guardsFormulas = guardsFormulas
    }

    mutating func append(_ value: CSVValue, of datatype: CSVDatatype) {
        if !isRecordEmpty { bytes.append(UInt8(ascii: ",")) }
        isRecordEmpty = false
        switch value {
        case .empty: break
        case .integer(let number): append(digits: number)
        case .text(var text): text.withUTF8 { append($0, isGuarded: guardsFormulas && datatype.isFreeText) }
        }
    }

    mutating func endRecord() {
        bytes.append(UInt8(ascii: "\r"))
        bytes.append(UInt8(ascii: "\n"))
        isRecordEmpty = true
    }

    mutating func appendByteOrderMark() {
        bytes.append(contentsOf: [0xEF, 0xBB, 0xBF])
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }

    private mutating func append(digits number: Int) {
        for digit in String(number).utf8 { bytes.append(digit) }
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>, isGuarded: Bool) {
        let mark = isGuarded && FormulaGuard.isNeeded(for: text) ? FormulaGuard.mark : nil
        guard text.contains(where: Self.needsQuotes) else {
            if let mark { bytes.append(mark) }
            bytes.append(contentsOf: text)
            return
        }
        let quote = UInt8(ascii: "\"")
        bytes.append(quote)
        if let mark { bytes.append(mark) }
        var rest = text[...]
        while let position = rest.firstIndex(of: quote) {
            bytes.append(contentsOf: rest[...position])
            bytes.append(quote)
            rest = rest[(position + 1)...]
        }
        bytes.append(contentsOf: rest)
        bytes.append(quote)
    }

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\r")
            || byte == UInt8(ascii: "\n")
    }
}
