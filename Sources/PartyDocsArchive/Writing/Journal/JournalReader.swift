/// Reads a journal from its start, as far as its lines are whole.
final class JournalReader {
    private let lines: LineReader
    private var inputCount = 0
    /// The number of bytes of the lines that were read.
    private(set) var offset = 0
    /// Whether the line was reached that all inputs are done.
    private(set) var inputsAreDone = false

    init(path: String) throws {
        lines = try LineReader(path: path)
    }

    /// The next line; nil at the end, or where a line is not whole.
    func next() throws -> JournalRecord? {
        guard let line = try lines.next(), let record = JournalRecord(line: line) else { return nil }
        offset += line.count + 1
        return record
    }

    /// The lines of the next input; nil when no more inputs are done.
    func nextInput() throws -> JournalInput? {
        var claims: [PayloadClaim] = []
        var scratch: PayloadClaim?
        while let record = try next() {
            switch record {
            case .file(let claim): claims.append(claim)
            case .scratch(let claim): scratch = claim
            case .entry(let entry): return input(claims, scratch, .entry(entry))
            case .refusal(let name, let reason): return input(claims, scratch, .refusal(name: name, reason: reason))
            case .inputsDone:
                inputsAreDone = true
                return nil
            case .run, .complete: continue
            }
        }
        return nil
    }

    private func input(
        _ claims: [PayloadClaim],
        _ scratch: PayloadClaim?,
        _ result: JournalInput.Result
    ) -> JournalInput {
        defer { inputCount += 1 }
        return JournalInput(number: inputCount, claims: claims, scratch: scratch, result: result)
    }
}
