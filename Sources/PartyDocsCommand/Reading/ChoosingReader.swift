internal import PartyDocsCore
internal import PartyDocsReading

/// Reads each source by the reader that suits it, or that the user named.
struct ChoosingReader: DocumentReader {
    let catalog: ReaderCatalog
    /// The reader that the user named; nil chooses for each source.
    let named: ReaderCatalog.Entry?
    let corrections: KnownCorrections
    let tally = ReaderTally()

    func read(_ source: SourceDocument) throws(ReadError) -> Document {
        let entry: ReaderCatalog.Entry
        if let named {
            entry = named
            tally.count(named)
        } else {
            guard let choice = catalog.choice(for: source) else {
                throw ReadError(.unsupportedVersion, "There is no reader.", sourceName: source.name)
            }
            entry = choice.entry
            tally.count(choice, of: source.name)
        }
        guard let reader = entry.reader as? any CorrectingReader else { return try entry.reader.read(source) }
        let corrected = try reader.readWithOutcomes(source)
        corrections.meet(corrected.setIndices)
        return corrected.document
    }
}
