package import PartyDocsCore

/// A text cut into blocks: what every reader makes of its source, before anything is recognised in it.
package struct LaidOutText: Hashable, Sendable {
    /// The text with what was changed to make it from the bytes.
    package var decoded: DecodedText
    /// The blocks, in order.
    package var blocks: [Block]
    /// The sections, a tree over runs of the blocks.
    package var sections: [Section]
    /// What is known of the document, the caller's knowledge first.
    package var metadata: Metadata
    /// What was noticed and could not be resolved.
    package var diagnostics: [Diagnostic]
    /// The kinds of blocks in which nothing is recognised: of a page, what markup shows to be no part of its text.
    package var passedOver: Set<BlockKind>

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - decoded: The text with what was changed to make it from the bytes.
    ///   - blocks: The blocks, in order.
    ///   - sections: The sections, a tree over runs of the blocks.
    ///   - metadata: What is known of the document, the caller's knowledge first.
    ///   - diagnostics: What was noticed and could not be resolved.
    ///   - passedOver: The kinds of blocks in which nothing is recognised.
    package init(
        decoded: DecodedText,
        blocks: [Block],
        sections: [Section] = [],
        metadata: Metadata = Metadata(),
        diagnostics: [Diagnostic] = [],
        passedOver: Set<BlockKind> = []
    ) {
        self.decoded = decoded
        self.blocks = blocks
        self.sections = sections
        self.metadata = metadata
        self.diagnostics = diagnostics
        self.passedOver = passedOver
    }

    /// The sections over blocks some of which a person split.
    ///
    /// - Parameter corrected: The blocks after corrections; each of ``blocks`` still starts where it did.
    /// - Returns: The same sections, their ranges counted in the corrected blocks.
    func sections(over corrected: [Block]) -> [Section] {
        guard corrected.count != blocks.count else { return sections }
        var places: [Int] = []
        var next = 0
        for block in blocks {
            while next < corrected.count, corrected[next].span.start < block.span.start { next += 1 }
            places.append(next)
        }
        places.append(corrected.count)
        return Self.moved(sections, by: places)
    }

    /// The sections over blocks some of which a person split, with those that were found in the text inside them.
    ///
    /// - Parameters:
    ///   - corrected: The blocks after corrections.
    ///   - inner: The sections of an official document; the reader's own, such as the articles of a page, hold them.
    /// - Returns: The sections.
    func sections(over corrected: [Block], holding inner: [Section]) -> [Section] {
        guard !sections.isEmpty else { return inner }
        var outer = sections(over: corrected)
        for index in outer.indices where outer[index].children.isEmpty {
            outer[index].children = Self.clamped(inner, to: outer[index].blocks)
        }
        return outer
    }

    /// The parts of sections that lie in a run of blocks; those that begin before it are left out.
    private static func clamped(_ sections: [Section], to blocks: Range<Int>) -> [Section] {
        sections.compactMap { section in
            guard blocks.contains(section.blocks.lowerBound) else { return nil }
            var section = section
            section.blocks = section.blocks.clamped(to: blocks)
            section.children = clamped(section.children, to: section.blocks)
            return section
        }
    }

    /// Sections with their ranges looked up; the tree is as deep as a document is nested, which readers limit.
    private static func moved(_ sections: [Section], by places: [Int]) -> [Section] {
        sections.map { section in
            var section = section
            section.blocks = places[section.blocks.lowerBound]..<places[section.blocks.upperBound]
            section.children = moved(section.children, by: places)
            return section
        }
    }
}
