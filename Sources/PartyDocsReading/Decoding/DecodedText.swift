package import PartyDocsCore

/// A text with what was changed to make it from its bytes.
package struct DecodedText: Hashable, Sendable {
    /// The text, in NFC, its lines ended by U+000A, contiguous in memory.
    package var text: String
    /// The encoding of the bytes.
    package var encoding: TextEncoding
    /// How the encoding is known.
    package var basis: EncodingBasis
    /// How sure the encoding is.
    package var certainty: Certainty
    /// Where the text differs from the bytes, in order and disjoint.
    package var edits: [TextEdit]
    /// What was noticed while decoding; spans are of the text.
    package var diagnostics: [Diagnostic]

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - text: The text, in NFC, its lines ended by U+000A.
    ///   - encoding: The encoding of the bytes.
    ///   - basis: How the encoding is known.
    ///   - certainty: How sure the encoding is.
    ///   - edits: Where the text differs from the bytes, in order and disjoint.
    ///   - diagnostics: What was noticed while decoding.
    package init(
        text: String,
        encoding: TextEncoding,
        basis: EncodingBasis,
        certainty: Certainty = .high,
        edits: [TextEdit] = [],
        diagnostics: [Diagnostic] = []
    ) {
        self.text = text
        self.encoding = encoding
        self.basis = basis
        self.certainty = certainty
        self.edits = edits
        self.diagnostics = diagnostics
    }
}

extension DecodedText {
    /// What the source of a document says of the encoding, beside its name; nothing for text that is plain UTF-8.
    package var sourceFields: Fields {
        guard basis != .wellFormed else { return [:] }
        return [
            "encodingBasis": .string(basis.rawValue), "encodingCertainty": .string(certainty.rawValue),
        ]
    }

    /// The text after a further step, with edits that lead from the bytes to it.
    ///
    /// - Parameters:
    ///   - text: The text that the step made of this one.
    ///   - edits: How it did, in order and disjoint; their source ranges and original bytes are of this text.
    /// - Returns: The text with the edits of all steps. Diagnostics keep their places as far as those still stand.
    package func rewritten(as text: String, edits: [TextEdit]) -> DecodedText {
        var result = self
        result.text = text
        result.edits = EditComposition.compose(self.edits, edits)
        result.diagnostics = diagnostics.map { diagnostic in
            var diagnostic = diagnostic
            diagnostic.span = diagnostic.span.map { Self.span($0, after: edits) }
            return diagnostic
        }
        return result
    }

    /// Where a span lies after edits; at an edit, all that stands for what was replaced.
    private static func span(_ span: TextSpan, after edits: [TextEdit]) -> TextSpan {
        var (start, end) = (span.start.utf8, span.end.utf8)
        for edit in edits {
            let range = edit.sourceRange
            if range.upperBound <= span.start.utf8 { start = span.start.utf8 - range.upperBound + edit.span.end.utf8 }
            if range.upperBound <= span.end.utf8 { end = span.end.utf8 - range.upperBound + edit.span.end.utf8 }
            if range.contains(span.start.utf8) { start = edit.span.start.utf8 }
            if range.lowerBound < span.end.utf8, span.end.utf8 < range.upperBound { end = edit.span.end.utf8 }
        }
        return TextSpan(utf8: start..<max(start, end))
    }
}
