internal import PartyDocsCore

extension TEIDocumentWriter {
    func writeText() throws {
        let nodes = TEILayout(document, needsElement: layout.needsElement).nodes()
        var inline = TEIInlineWriter(self)
        try start(
            "text",
            [("xml:lang", TEIToken.language(document.metadata.language)), ("xml:space", "preserve")]
        )
        try start("body")
        try write(nodes, &inline)
        if let last = layout.needsElement.last, !last { try inline.write(layout.spaces[document.blocks.count]) }
        try end()
        try end()
    }

    private func write(_ nodes: [TEINode], _ inline: inout TEIInlineWriter) throws {
        for node in nodes {
            switch node {
            case .block(let block, let element): try write(block, as: element, &inline)
            case .space(let position):
                try start("ab", [("type", "space")])
                try inline.write(layout.spaces[position])
                try end()
            case .list(let blocks, let section): try write(blocks, in: "list", .item, section, &inline)
            case .table(let blocks, let section): try write(blocks, in: "table", .row, section, &inline)
            case .division(let division, let nodes):
                try start("div", attributes(of: division))
                try write(nodes, &inline)
                try end()
            case .filler: try element("ab")
            }
        }
    }

    private func write(
        _ blocks: [Int],
        in name: StaticString,
        _ element: TEIBlockElement,
        _ section: Section?,
        _ inline: inout TEIInlineWriter
    ) throws {
        try writeSpace(before: blocks[0], &inline)
        try start(name, section.map { attributes(of: .section($0)) } ?? [])
        for (index, block) in blocks.enumerated() {
            if index > 0 { try writeSpace(before: block, &inline) }
            try writeContent(of: block, as: element, &inline)
        }
        try end()
    }

    private func write(_ block: Int, as element: TEIBlockElement, _ inline: inout TEIInlineWriter) throws {
        try writeSpace(before: block, &inline)
        try writeContent(of: block, as: element, &inline)
    }

    /// White space that XML counts as such stands between elements as it is.
    private func writeSpace(before block: Int, _ inline: inout TEIInlineWriter) throws {
        if !layout.needsElement[block] { try inline.write(layout.spaces[block]) }
    }

    private func writeContent(of index: Int, as element: TEIBlockElement, _ inline: inout TEIInlineWriter) throws {
        let block = document.blocks[index]
        let attributes = try self.attributes(of: block, as: element)
        if element == .figure {
            try start("figure", attributes)
            if let image = block.image.flatMap(TEIToken.address) { try self.element("graphic", [("url", image)]) }
            try start("head")
        } else {
            try start(element.name, attributes)
        }
        try inline.write(layout.blocks[index], mayHoldBibliography: element.mayHoldBibliography)
        try end()
        if element == .figure { try end() }
    }

    private func attributes(of block: Block, as element: TEIBlockElement) throws -> [TEIAttribute] {
        [
            ("xml:id", identifiers(block.id)),
            ("type", element.hasType ? TEIToken.word(block.kind.rawValue) : nil),
            ("ana", element.hasType || element.impliedKind == block.kind ? nil : interpretation(of: block.kind)),
            ("n", block.number),
            ("xml:lang", block.language.flatMap(TEIToken.language)),
            ("sameAs", block.duplicateOf.map { identifiers.reference(to: $0) }),
        ]
    }

    private func interpretation(of kind: BlockKind) -> String {
        if let known = blockKinds.first(where: { $0.kind == kind }) { return "#" + known.id }
        let id = identifiers.make("kind-" + TEIToken.name(kind.rawValue))
        blockKinds.append((kind, id))
        return "#" + id
    }

    private func attributes(of division: TEIDivision) -> [TEIAttribute] {
        switch division {
        case .section(let section):
            [
                ("xml:id", identifiers(section.id)), ("type", TEIToken.word(section.kind.rawValue)),
                ("n", section.label),
            ]
        case .heading: [("type", "heading")]
        case .continuation: [("type", "continuation")]
        }
    }
}
