internal import PartyDocs

/// The rules of decoders of documents.
enum DecoderCheck {
    /// Checks a decoder on one stream.
    ///
    /// The same bytes give the same documents and the same error, in whatever pieces they come; an error names a place of
    /// the stream; what was read is written and read back by every format.
    static func check(_ input: [UInt8], with decoder: some DocumentDecoder) throws(FuzzViolation) {
        let outcome = DecodingOutcome(of: decoder, reading: ByteArraySource(input))
        let again = DecodingOutcome(of: decoder, reading: ByteArraySource(input))
        try require(again == outcome, "First \(outcome), then \(again).")
        let pieces = DecodingOutcome(of: decoder, reading: PieceSource(input))
        try require(pieces == outcome, "Whole \(outcome), in pieces \(pieces).")
        if let error = outcome.error { try Places(of: input).check(error) }
        for document in outcome.documents.prefix(4) { try DocumentCheck.check(document) }
    }
}
