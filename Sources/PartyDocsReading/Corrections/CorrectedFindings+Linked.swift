internal import PartyDocsCore

extension CorrectedFindings {
    /// Tells linked annotations what persons said of them.
    ///
    /// - Parameter linked: What the linker made of the findings that nobody rejected.
    func apply(to linked: inout LinkedFindings) {
        guard !confirmed.isEmpty || !rejected.isEmpty || !printedNames.isEmpty else { return }
        var indices: [Key: Int] = [:]
        for (index, annotation) in linked.annotations.enumerated() { indices[annotation.key] = index }
        for key in confirmed {
            guard let index = indices[key] else { continue }
            linked.annotations[index].status = .confirmed
            linked.annotations[index].certainty = .high
        }
        for name in printedNames {
            guard let index = indices[name.mention] else { continue }
            name.role.set(name.words, in: &linked.annotations[index].value)
        }
        linked.annotations += rejectedAnnotations(besides: linked.annotations)
    }

    private func rejectedAnnotations(besides others: [Annotation]) -> [Annotation] {
        var taken = Set(others.map(\.id))
        var number = others.count
        return rejected.sorted { $0.hull < $1.hull }.map { finding in
            var id: Annotation.ID
            repeat {
                number += 1
                id = Annotation.ID("a\(number)")
            } while !taken.insert(id).inserted
            return Annotation(
                id: id,
                spans: finding.spans,
                value: finding.value,
                form: finding.form,
                makers: finding.makers,
                status: .rejected,
                certainty: finding.certainty
            )
        }
    }
}

extension Annotation {
    /// What the annotation says of itself before linking.
    var key: CorrectedFindings.Key { CorrectedFindings.Key(kind: kind, spans: spans) }
}
