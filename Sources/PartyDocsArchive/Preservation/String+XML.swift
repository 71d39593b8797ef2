internal import PartyDocsCore
internal import PartyDocsXML

extension String {
    /// The text with U+FFFD for each character that XML 1.0 forbids (production 2, Char), and cut where readers of XML
    /// would stop.
    ///
    /// The name of a source, unlike a document, may hold anything.
    var fitForXML: String {
        var text = self
        let isFit = text.withUTF8 { bytes in
            bytes.count <= XMLTextWriter.maximumUnescapedRun
                && bytes.indices.allSatisfy { Self.forbiddenLength(at: $0, in: bytes) == 0 }
        }
        guard !isFit else { return self }
        return text.withUTF8 { bytes in
            var fit: [UInt8] = []
            var position = 0
            while position < bytes.count {
                let length = Self.forbiddenLength(at: position, in: bytes)
                if length > 0 {
                    for byte: UInt8 in [0xEF, 0xBF, 0xBD] { fit.append(byte) }
                } else {
                    fit.append(bytes[position])
                }
                position += max(length, 1)
            }
            if fit.count > XMLTextWriter.maximumUnescapedRun {
                var end = XMLTextWriter.maximumUnescapedRun
                while end > 0, fit[end].isUTF8Continuation { end -= 1 }
                fit.removeSubrange(end...)
            }
            return String(decoding: fit, as: UTF8.self)
        }
    }

    /// The number of bytes of a forbidden character; zero when there is none.
    private static func forbiddenLength(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let byte = bytes[position]
        if byte < 0x20 { return byte == 0x09 || byte == 0x0A || byte == 0x0D ? 0 : 1 }
        guard byte == 0xEF, position + 2 < bytes.count, bytes[position + 1] == 0xBF else { return 0 }
        return bytes[position + 2] >= 0xBE ? 3 : 0
    }
}
