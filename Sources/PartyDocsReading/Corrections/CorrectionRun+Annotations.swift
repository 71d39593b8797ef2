internal import PartyDocsCore

/// Annotations before linking, entities after it.
extension CorrectionRun {
    /// Corrects what the recognisers found.
    ///
    /// - Parameter findings: What they found.
    /// - Returns: The findings for the linker, without those that a person rejected.
    mutating func corrected(_ findings: Findings) -> Findings {
        guard !steps.isEmpty else { return findings }
        var editing = FindingEditing(findings, in: text)
        forEachStep { action, resolver, maker throws(CorrectionProblem) in
            switch action {
            case .add(let addition):
                let spans = try resolver.spans(of: addition.anchors)
                editing.add(addition.value, form: addition.form, at: spans, by: maker)
            case .reject(let target):
                try editing.reject(try resolver.key(of: target), by: maker)
            case .change(let change):
                let target = try resolver.key(of: change.target)
                var spans: [TextSpan]?
                if let anchors = change.anchors { spans = try resolver.spans(of: anchors) }
                try editing.change(target, by: change, at: spans, maker: maker)
            case .link, .block, .metadata: break
            }
        }
        let result = editing.result()
        annotations = result.corrected
        return result.findings
    }

    /// Marks what persons stand for, brings back what they rejected, and ties mentions to the entities that they name.
    ///
    /// - Parameter linked: What the linker made of the corrected findings.
    /// - Returns: The same with the corrections.
    mutating func corrected(_ linked: LinkedFindings) -> LinkedFindings {
        guard !steps.isEmpty else { return linked }
        var linked = linked
        annotations.apply(to: &linked)
        var relinking = EntityRelinking(linked, text: text)
        forEachStep { action, resolver, _ throws(CorrectionProblem) in
            guard case .link(let link) = action else { return }
            let mention = try resolver.key(of: link.target)
            switch link.destination {
            case .mention(let other): try relinking.link(mention, to: try resolver.key(of: other))
            case .entity(let entity): try relinking.link(mention, to: entity)
            case .nothing: try relinking.unlink(mention)
            }
        }
        return relinking.result()
    }
}

extension AnchorResolver {
    /// The kind and words of a target.
    fileprivate func key(of target: AnnotationTarget) throws(CorrectionProblem) -> CorrectedFindings.Key {
        CorrectedFindings.Key(kind: target.kind, spans: try spans(of: target.anchors))
    }
}
