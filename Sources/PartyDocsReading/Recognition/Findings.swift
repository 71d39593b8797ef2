public import PartyDocsCore

/// What the recognisers found so far, with their diagnostics.
///
/// Of two findings with equal spans and kind the earlier stays, and both makers are recorded.
public struct Findings: Sendable {
    /// The findings, in the order in which they were added.
    public private(set) var all: [Finding] = []
    /// What the recognisers noticed and could not resolve.
    public private(set) var diagnostics: [Diagnostic] = []

    private struct Key: Hashable {
        let spans: [TextSpan]
        let kind: AnnotationKind
    }

    private var indices: [Key: Int] = [:]

    /// Makes an empty collection.
    public init() {}

    /// Adds a finding, or the makers of it to the one that has the same spans and kind.
    ///
    /// - Parameter finding: The finding; its spans must be none of white space alone.
    public mutating func add(_ finding: Finding) {
        let key = Key(spans: finding.spans, kind: finding.kind)
        if let index = indices[key] {
            for maker in finding.makers where !all[index].makers.contains(maker) { all[index].makers.append(maker) }
        } else {
            indices[key] = all.count
            all.append(finding)
        }
    }

    /// Adds a diagnostic.
    ///
    /// - Parameter diagnostic: The diagnostic.
    public mutating func add(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    /// The findings of one kind, by position in the text.
    ///
    /// - Parameter kind: The kind.
    /// - Returns: The findings, by start ascending, then by end descending.
    public func of(_ kind: AnnotationKind) -> [Finding] {
        all.filter { $0.kind == kind }.sorted { $0.hull < $1.hull }
    }

    /// Removes the findings that a later recogniser knows to be mistaken.
    ///
    /// - Parameter isMistaken: Tells whether to remove a finding.
    public mutating func removeAll(where isMistaken: (Finding) -> Bool) {
        all.removeAll(where: isMistaken)
        reindex()
    }

    /// Changes findings in place, as linking does.
    ///
    /// - Parameter change: Called with each finding in the order of ``all``; it must not change spans or kind.
    public mutating func update(_ change: (inout Finding) -> Void) {
        for index in all.indices { change(&all[index]) }
    }

    private mutating func reindex() {
        indices.removeAll(keepingCapacity: true)
        for (index, finding) in all.enumerated() {
            indices[Key(spans: finding.spans, kind: finding.kind)] = index
        }
    }
}
