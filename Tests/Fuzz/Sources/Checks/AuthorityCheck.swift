internal import PartyDocs

/// The rules of authority files.
enum AuthorityCheck {
    private static let document = try? PlainTextReader().read(SourceDocument(SampleText.bytes, name: SampleText.name))

    static func check(_ input: [UInt8]) throws(FuzzViolation) {
        let file: AuthorityFile
        do throws(ReadError) {
            file = try JSONAuthorityDecoder().file(from: input)
        } catch {
            return try Places(of: input).check(error)
        }
        try require((try? JSONAuthorityDecoder().file(from: input)) == file, "The same bytes gave two files.")
        try checkRoundTrip(file)
        try checkUse(file)
    }

    /// Resolves a text with the file, and with the file as the text extends it.
    private static func checkUse(_ file: AuthorityFile) throws(FuzzViolation) {
        guard let document else { throw FuzzViolation("The sample text is not read.") }
        do {
            let resolver = AuthorityResolver(file)
            try DocumentCheck.check(resolver.resolve(document))
            var survey = AuthoritySurvey(extending: file)
            survey.add(survey.resolver.facts(of: document))
            let extended = try survey.extendedFile()
            try checkRoundTrip(extended)
            try DocumentCheck.check(AuthorityResolver(extended).resolve(document))
        } catch let error as FuzzViolation {
            throw error
        } catch {
            throw FuzzViolation("A file that was read is of no use: \(error)")
        }
    }

    private static func checkRoundTrip(_ file: AuthorityFile) throws(FuzzViolation) {
        let written: [UInt8]
        do {
            written = try JSONAuthorityEncoder().bytes(of: file)
        } catch {
            return try require((error as? ExportError)?.code == .unrepresentable, "It is not written: \(error)")
        }
        let back: AuthorityFile
        do throws(ReadError) {
            back = try JSONAuthorityDecoder().file(from: written)
        } catch {
            throw FuzzViolation("What was written is not read: \(error)")
        }
        try require(back == file, "What was written is read otherwise.")
    }
}
