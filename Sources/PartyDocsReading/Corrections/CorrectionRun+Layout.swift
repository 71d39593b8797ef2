internal import PartyDocsCore

/// Blocks and metadata, which recognisers look at.
extension CorrectionRun {
    /// Corrects blocks.
    ///
    /// - Parameter blocks: The blocks of the text, in order.
    /// - Returns: The blocks as persons see them; where one was split, all are numbered anew.
    mutating func corrected(_ blocks: [Block]) -> [Block] {
        guard !steps.isEmpty else { return blocks }
        var layout = BlockEditing(blocks: blocks, text: text)
        forEachStep { action, resolver, _ throws(CorrectionProblem) in
            guard case .block(let correction) = action else { return }
            try layout.apply(correction, at: try resolver.span(of: correction.anchor))
        }
        return layout.result()
    }

    /// Corrects metadata.
    ///
    /// - Parameter metadata: What is known of the document.
    /// - Returns: The metadata, with the values that persons give in place of all others of their names.
    mutating func corrected(_ metadata: Metadata) -> Metadata {
        var entries = metadata.entries
        forEachStep { action, _, _ throws(CorrectionProblem) in
            guard case .metadata(let correction) = action else { return }
            let place = entries.firstIndex { $0.name == correction.name } ?? entries.count
            entries.removeAll { $0.name == correction.name }
            entries.insert(
                contentsOf: correction.values.map { MetadataEntry(name: correction.name, value: $0, basis: .given) },
                at: place
            )
        }
        return Metadata(entries)
    }
}
