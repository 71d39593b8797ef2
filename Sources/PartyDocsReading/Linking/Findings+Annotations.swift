public import PartyDocsCore

extension Findings {
    /// The findings as annotations, sorted by position and numbered `a1`, `a2` and so on, proposed, without entities.
    ///
    /// - Returns: One annotation for each finding; of equal hulls the one that was added first comes first.
    public func annotations() -> [Annotation] {
        let order = all.indices.sorted { left, right in
            let leftHull = all[left].hull
            let rightHull = all[right].hull
            return leftHull != rightHull ? leftHull < rightHull : left < right
        }
        return order.enumerated().map { number, index in
            let finding = all[index]
            return Annotation(
                id: Annotation.ID("a\(number + 1)"),
                spans: finding.spans,
                value: finding.value,
                form: finding.form,
                makers: finding.makers,
                certainty: finding.certainty
            )
        }
    }
}
