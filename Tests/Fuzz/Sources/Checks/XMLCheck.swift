internal import PartyDocs

/// The rules of the decoder of XML.
enum XMLCheck {
    /// A space at the end chooses small limits.
    static func check(_ input: [UInt8]) throws(FuzzViolation) {
        var limits = XMLDocumentDecoder.Limits()
        if input.last == 0x20 {
            limits.depth = 8
            limits.elementCount = 100
            limits.attributeByteCount = 100
            limits.textByteCount = 1_000
        }
        try DecoderCheck.check(input, with: XMLDocumentDecoder(limits: limits))
    }
}
