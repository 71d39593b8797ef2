internal import PartyDocsCore

/// The blocks of a text.
struct TextLayout: Sendable {
    /// The text.
    let text: String
    /// The blocks, in order.
    let blocks: [Block]

    /// Finds the blocks of a text.
    ///
    /// - Parameter text: The text, in NFC.
    init(of text: String) {
        var text = text
        text.makeContiguousUTF8()
        self.text = text
        self.blocks = text.withUTF8 { bytes in
            var blocks: [Block] = []
            var line = 0
            while line < bytes.count {
                let end = bytes[line...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
                let trimmed = WhiteSpace.trim(line..<end, in: bytes)
                if !trimmed.isEmpty {
                    blocks.append(
                        Block(id: Block.ID("b\(blocks.count + 1)"), kind: .paragraph, span: TextSpan(utf8: trimmed))
                    )
                }
                line = end + 1
            }
            return blocks
        }
    }
}
