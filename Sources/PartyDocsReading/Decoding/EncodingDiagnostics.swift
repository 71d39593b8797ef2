internal import PartyDocsCore

/// What is said of the encoding of a source.
enum EncodingDiagnostics {
    /// The encoding was found by the text.
    ///
    /// - Parameter finding: What was found.
    /// - Returns: A note, or a warning with the runner-up when it is not sure.
    static func detected(_ finding: EncodingDetector.Finding) -> Diagnostic {
        let (name, score) = (finding.encoding.name, finding.score)
        let words = "\(score.fitting) of \(score.fitting + score.unfitting) words with marks are Vietnamese in it"
        guard finding.certainty == .low else {
            let message = "The encoding was found to be \(name), by the text itself: \(words)."
            return Diagnostic(severity: .note, code: "encoding-detected", message: message)
        }
        let other = finding.runnerUp.map { " \($0.name) fits next best." } ?? ""
        let message = "The encoding seems to be \(name): \(words).\(other) Name the encoding to be sure."
        return Diagnostic(severity: .warning, code: "encoding-unsure", message: message)
    }

    /// The encoding was found without any Vietnamese letter.
    ///
    /// - Parameter encoding: The encoding.
    /// - Returns: A note.
    static func detected(_ encoding: TextEncoding) -> Diagnostic {
        let message = "The encoding was found to be \(encoding.name), by the bytes themselves."
        return Diagnostic(severity: .note, code: "encoding-detected", message: message)
    }

    /// The bytes are in another encoding than the one that is said.
    ///
    /// - Parameters:
    ///   - said: The encoding that the caller named or the source declares.
    ///   - encoding: The encoding that the bytes are read in.
    ///   - reason: Why, in a few words.
    /// - Returns: A warning.
    static func mismatch(_ said: TextEncoding, read encoding: TextEncoding, because reason: String) -> Diagnostic {
        let message = "The encoding is said to be \(said.name), but the text was read as \(encoding.name): \(reason)."
        return Diagnostic(severity: .warning, code: "encoding-mismatch", message: message)
    }

    /// The source declares an encoding that is not known.
    ///
    /// - Parameter label: The label.
    /// - Returns: A warning.
    static func unknown(_ label: String) -> Diagnostic {
        let message = "The encoding is said to be “\(label.prefix(40))”, which is not known."
        return Diagnostic(severity: .warning, code: "encoding-unknown", message: message)
    }

    /// Capitals of TCVN3 that can be seen to have become small letters.
    ///
    /// - Parameter span: The first word that has a small letter with a tone among capitals.
    /// - Returns: A note.
    static func capitals(at span: TextSpan) -> Diagnostic {
        let message =
            "TCVN3 has no capitals with tones: fonts of capitals (.VnTimeH) print small letters as capitals, as here, and "
            + "the bytes do not tell which. Restore the capitals with the option for it, or compare with the printed page."
        return Diagnostic(severity: .note, code: "tcvn3-case", message: message, span: span)
    }

    /// Capitals of TCVN3 that were restored.
    ///
    /// - Parameters:
    ///   - count: The number of words.
    ///   - span: The first of them.
    /// - Returns: A note.
    static func restoredCapitals(_ count: Int, at span: TextSpan) -> Diagnostic {
        let message =
            "TCVN3 has no capitals with tones; they were restored in \(count) words that have small letters with tones "
            + "among capitals, the first of them here. Words without such a mixture may still have been capitals."
        return Diagnostic(severity: .note, code: "tcvn3-case", message: message, span: span)
    }
}
