internal import PartyDocsCore

/// The text with its blocks and annotations as elements, and what the elements leave open.
extension XMLDocumentEncoder {
    func encodeText() throws {
        try record.open("text")
        try record.attribute("xml:space", fixed: "preserve")
        let events = document.inlineEvents()
        try withText { bytes in
            for event in events {
                switch event {
                case .openBlock(let index): try open(document.blocks[index])
                case .open(let fragment): try open(fragment)
                case .closeBlock, .close: try writer.endElement()
                case .text(let span):
                    do throws(XMLWritingError) {
                        try writer.text(UnsafeBufferPointer(rebasing: bytes[span.utf8]))
                    } catch {
                        throw error.exportError(documentID: document.id, textStart: span.start.utf8)
                    }
                }
            }
        }
        try record.close()
    }

    private func open(_ block: Block) throws {
        if let name = block.kind.xmlElement {
            try writer.startElement(name)
        } else {
            try writer.startElement(BlockKind.otherElement)
            try record.attribute("kind", block.kind.rawValue)
        }
        try record.attribute("xml:id", id: block.id)
        try record.attribute("xml:lang", block.language)
        try record.attribute("level", block.level)
        try record.attribute("number", block.number)
        try record.attribute("image", block.image)
        try record.attribute("duplicateOf", id: block.duplicateOf)
    }

    private func open(_ fragment: InlineFragment) throws {
        let annotation = document.annotations[fragment.annotation]
        if let name = annotation.kind.xmlElement {
            try writer.startElement(name)
        } else {
            try writer.startElement(AnnotationKind.otherElement)
            try record.attribute("kind", annotation.kind.rawValue)
        }
        try record.attribute(fragment.isContinuation ? "continues" : "xml:id", id: annotation.id)
        if !fragment.isContinuation { try record.attribute("entity", id: annotation.entity) }
    }

    func encodeSections() throws {
        try list("sections", document.sections) { try encode($0) }
    }

    private func encode(_ section: Section) throws {
        try record.open("section")
        try record.attribute("xml:id", id: section.id)
        try record.attribute("kind", term: section.kind)
        try record.attribute("label", section.label)
        try record.attribute("firstBlock", id: document.blocks[section.blocks.lowerBound].id)
        try record.attribute("lastBlock", id: document.blocks[section.blocks.upperBound - 1].id)
        for child in section.children { try encode(child) }
        try encode(section.fields)
        try record.close()
    }

    func encodeLayout() throws {
        let blocks = document.blocks.filter { block in
            block.marker != nil || !block.cells.isEmpty || block.credit != nil || !block.fields.isEmpty
        }
        try list("layout", blocks) { block in
            try record.open("parts")
            try record.attribute("of", id: block.id)
            try encode(block.marker, as: "markerSpan")
            try encode(block.cells, as: "cellSpan")
            try encode(block.credit, as: "creditSpan")
            try encode(block.fields)
            try record.close()
        }
    }
}
