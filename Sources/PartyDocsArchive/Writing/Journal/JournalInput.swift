/// What a journal says of one input that is done.
struct JournalInput {
    /// What became of it.
    enum Result {
        case entry(ArchiveEntry)
        case refusal(name: String, reason: String)
    }

    /// The number of inputs before it in the journal.
    let number: Int
    /// The files that were written for it.
    let claims: [PayloadClaim]
    /// The file of the scratch folder that was written for it.
    var scratch: PayloadClaim?
    let result: Result

    /// The name of the input.
    var name: String {
        switch result {
        case .entry(let entry): entry.sourceName
        case .refusal(let name, _): name
        }
    }

    /// The record of the index; nil when nothing of the input is kept.
    var entry: ArchiveEntry? {
        if case .entry(let entry) = result { return entry }
        return nil
    }

    /// The lines of the journal.
    var records: [JournalRecord] {
        let last: JournalRecord =
            switch result {
            case .entry(let entry): .entry(entry)
            case .refusal(let name, let reason): .refusal(name: name, reason: reason)
            }
        return claims.map(JournalRecord.file) + (scratch.map { [.scratch($0)] } ?? []) + [last]
    }
}
