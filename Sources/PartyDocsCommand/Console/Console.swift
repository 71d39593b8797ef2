internal import PartyDocsBatch
internal import PartyDocsCore
internal import PartyDocsSystem

/// What the program says to its user: results on the standard output, one line a message on the standard error output.
enum Console {
    /// Says what went wrong.
    static func report(_ failure: BatchFailure) {
        message("\(failure)")
    }

    /// Says what was noticed of a text: corrections that do not apply, marks of secrecy.
    static func report(_ diagnostics: [Diagnostic], of name: String) {
        for diagnostic in diagnostics { message("\(name): \(diagnostic.message)") }
    }

    /// Writes one line, with the name of the program before it.
    static func message(_ text: String) {
        var writer = FileWriter(descriptor: FileSystem.standardError, name: "standard error")
        // There is nowhere left to report that the messages themselves cannot be written.
        try? writer.write("partydocs: " + printable(text) + "\n")
        try? writer.flush()
    }

    /// Writes a text to the standard output.
    static func write(_ text: String) throws(BatchFailure) {
        try write(Array(text.utf8))
    }

    /// Writes bytes to the standard output.
    static func write(_ bytes: [UInt8]) throws(BatchFailure) {
        let sink = FileSink.standardOutput()
        do {
            try sink.write(bytes.span.bytes)
        } catch {
            throw error as? BatchFailure ?? BatchFailure(.outputFailed, name: "standard output", reason: "\(error)")
        }
        try sink.commit()
    }

    /// The text with control characters made visible, so that it stays one line and commands nothing to a terminal.
    static func printable(_ text: some StringProtocol) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0..<0x20: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? scalar)
            case 0x7F: result.append("\u{2421}")
            case 0x80..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
