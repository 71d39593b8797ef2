internal import PartyDocsCore
internal import PartyDocsXML

/// What a document is, in elements of Dublin Core 1.1, in the container of OAI-PMH (`oai_dc:dc`).
///
/// Every value stands in an element of its own, once. The same document gives the same bytes.
struct DublinCoreRecord: Sendable {
    let document: Document

    /// The bytes of the file.
    ///
    /// - Throws: ``ArchiveError`` when there is no memory.
    func bytes() throws(ArchiveError) -> [UInt8] {
        let id = document.id.rawValue
        return try ArchiveError.writing(id) { () throws(XMLWritingError) in
            var markup = try RecordMarkup(depth: 0)
            try markup.open(
                "oai_dc:dc",
                [
                    ("xmlns:oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc/"),
                    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
                ]
            )
            for element in DublinCoreElement.allCases {
                for value in distinct(values(of: element)) { try markup.element(element.tag, value) }
            }
            try markup.close()
            return Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8) + (try markup.takeBytes())
        }
    }

    private func distinct(_ values: [String]) -> [String] {
        var seen: Set<String> = []
        return values.filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}
