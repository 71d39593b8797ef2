internal import PartyDocsCore

extension ArchiveEntry {
    /// Takes what the index says of a document.
    mutating func describe(_ document: Document) {
        title = document.metadata.title ?? ""
        published = document.metadata.text(.published) ?? ""
        symbol = document.identity?.reference.symbol ?? ""
        issued = document.identity?.reference.date.map { "\($0)" } ?? ""
        var seen: Set<String> = []
        persons = document.entities.filter { $0.kind == .person && seen.insert($0.name).inserted }.map(\.name)
        language = document.metadata.language
        blockCount = document.blocks.count
        annotationCount = document.annotations.count
        entityCount = document.entities.count
    }
}
