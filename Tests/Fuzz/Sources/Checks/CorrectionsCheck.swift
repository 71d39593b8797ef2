internal import PartyDocs

/// The rules of files of corrections, and of their use.
enum CorrectionsCheck {
    static func check(_ input: [UInt8]) throws(FuzzViolation) {
        let format = CorrectionFormat()
        let sets: [CorrectionSet]
        do throws(ReadError) {
            sets = try format.correctionSets(from: input)
        } catch {
            return try Places(of: input).check(error)
        }
        try require((try? format.correctionSets(from: input)) == sets, "The same bytes gave two files.")
        try checkRoundTrip(sets, format)
        try checkUse(sets)
    }

    private static func checkRoundTrip(_ sets: [CorrectionSet], _ format: CorrectionFormat) throws(FuzzViolation) {
        let written: [UInt8]
        do throws(ExportError) {
            written = try format.bytes(of: sets)
        } catch {
            return try require(error.code == .unrepresentable, "They are not written: \(error)")
        }
        let back: [CorrectionSet]
        do throws(ReadError) {
            back = try format.correctionSets(from: written)
        } catch {
            throw FuzzViolation("What was written is not read: \(error)")
        }
        try require(back == sets, "What was written is read otherwise.")
    }

    /// Applies the corrections to a text, as if all of them were made for it.
    private static func checkUse(_ sets: [CorrectionSet]) throws(FuzzViolation) {
        var options = PlainTextReader.Options()
        options.annotator.corrections = sets.map { set in
            var set = set
            set.sourceName = SampleText.name
            return set
        }
        let source = SourceDocument(SampleText.bytes, name: SampleText.name)
        try ReaderCheck.check(source, with: PlainTextReader(options: options))
    }
}
