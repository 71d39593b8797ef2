/// What is wrong with a tag file as a whole, apart from what its lines say.
enum TagFileCheck {
    /// The most problems that the lines of one tag file give; what a stranger wrote must not fill the memory.
    static let lineProblemLimit = 10_000

    /// What was noticed while a file was read to its end.
    ///
    /// - Parameters:
    ///   - file: The file.
    ///   - path: Where it stands.
    ///   - encoding: The encoding of tag files.
    ///   - doubtful: How much a byte-order mark weighs that the encoding does not need.
    /// - Returns: The problems.
    static func problems(
        of file: TagFileReader,
        _ path: String,
        _ encoding: TagFileEncoding,
        doubtful: ArchiveProblem.Severity
    ) -> [ArchiveProblem] {
        var problems: [ArchiveProblem] = []
        if file.hasByteOrderMark, encoding != .utf16 {
            let message = "It begins with a byte-order mark, which its encoding does not need."
            problems.append(ArchiveProblem(.byteOrderMark, path, message, severity: doubtful))
        }
        if file.isDamaged {
            problems.append(ArchiveProblem(.badTagFile, path, "It is not in the encoding that bagit.txt states."))
        }
        return problems
    }
}
