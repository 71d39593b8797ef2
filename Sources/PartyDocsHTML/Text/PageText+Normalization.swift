internal import PartyDocsCore
internal import PartyDocsReading

extension PageText {
    /// The text in NFC: references can give letters that compose with what stands before them.
    ///
    /// - Parameter page: The page as decoded.
    /// - Returns: The text with the edits of all steps; the positions in `self` are moved to it.
    mutating func normalize(from page: DecodedText) -> DecodedText {
        let (text, changes) = bytes.withUnsafeBufferPointer { TextNormalizer.decode($0) }
        if !changes.isEmpty {
            edits = EditComposition.compose(edits, changes)
            bytes = Array(text.utf8)
            let map = OffsetMap(changes)
            for index in lines.indices {
                lines[index].range = map.range(lines[index].range)
                lines[index].credit = lines[index].credit.map { map.range($0) }
                lines[index].cells = lines[index].cells.map { map.range($0) }
            }
            for index in links.indices { links[index].range = map.range(links[index].range) }
        }
        return page.rewritten(as: text, edits: edits)
    }
}
