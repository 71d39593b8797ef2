internal import PartyDocs

/// The rules of the decoder of JSON and JSON Lines.
enum JSONCheck {
    /// A space at the end chooses small limits.
    static func check(_ input: [UInt8]) throws(FuzzViolation) {
        var options = JSONDocumentDecoder.Options()
        if input.last == 0x20 {
            options.maximumDepth = 6
            options.maximumDocumentByteCount = 1_000
        }
        try DecoderCheck.check(input, with: JSONDocumentDecoder(options: options))
    }
}
