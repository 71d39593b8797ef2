internal import PartyDocsCore

/// Blocks and sections.
extension JSONDocumentEncoder {
    func encode(_ block: Block, into writer: inout JSONWriter) throws(ExportError) {
        writer.openObject()
        writer.member("id", block.id)
        writer.member("kind", term: block.kind)
        bounds(block.span, into: &writer)
        writer.member("language", block.language)
        writer.member("level", block.level)
        writer.member("number", block.number)
        member("marker", block.marker, into: &writer)
        member("cells", block.cells, into: &writer)
        member("credit", block.credit, into: &writer)
        writer.member("image", block.image)
        writer.member("duplicateOf", block.duplicateOf)
        try fields(block.fields, besides: .block, of: JSONOwner("block", block.id.rawValue), into: &writer)
        writer.closeObject()
    }

    func encode(_ section: Section, into writer: inout JSONWriter) throws(ExportError) {
        writer.openObject()
        writer.member("id", section.id)
        writer.member("kind", term: section.kind)
        writer.member("label", section.label)
        writer.member("firstBlock", document.blocks[section.blocks.lowerBound].id)
        writer.member("lastBlock", document.blocks[section.blocks.upperBound - 1].id)
        if !section.children.isEmpty {
            try array("sections", section.children, into: &writer, each: encode)
        }
        try fields(section.fields, besides: .section, of: JSONOwner("section", section.id.rawValue), into: &writer)
        writer.closeObject()
    }
}
