internal import PartyDocsCore

/// What is needed to read any element of one document.
final class XMLDocumentContext {
    let index: TextOffsetIndex
    private let identifierPrefix: String
    var makers: [Maker] = []

    init(index: TextOffsetIndex, identifierPrefix: String) {
        self.index = index
        self.identifierPrefix = identifierPrefix
    }

    /// An identifier without the document's in front; nil when that is missing.
    func id<Subject>(_ text: String) -> ModelID<Subject>? {
        guard text.hasPrefix(identifierPrefix) else { return nil }
        let id = ModelID<Subject>(String(text.utf8.dropFirst(identifierPrefix.utf8.count)) ?? "")
        return id.isValid ? id : nil
    }

    /// A maker by its number, from 1.
    func maker(_ number: String) -> Maker? {
        guard let number = Int(number), makers.indices.contains(number - 1) else { return nil }
        return makers[number - 1]
    }
}
