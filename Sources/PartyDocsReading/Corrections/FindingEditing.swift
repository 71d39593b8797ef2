internal import PartyDocsCore

/// Findings of a text while a person's corrections of them are applied.
///
/// A person's word displaces what the recognisers say against it: a mention of the same kind that crosses it, one that
/// lies in it or around it unless mentions of the kind nest (a body in the name of a body), and, of persons, places and
/// organizations, another kind at the same words. What is displaced counts as rejected.
struct FindingEditing {
    typealias Key = CorrectedFindings.Key

    /// A finding with its state.
    private struct Statement {
        var finding: Finding
        var isRejected = false
        /// Whether a person said so, so that nothing but a later correction changes it.
        var isDecided = false

        var key: Key { Key(kind: finding.kind, spans: finding.spans) }
    }

    /// A name by its kind and place.
    private struct Place: Hashable {
        let kind: AnnotationKind
        let hull: TextSpan
    }

    private static let nesting: Set<AnnotationKind> = [.organization, .date, .place, .event]
    private static let names: Set<AnnotationKind> = [.person, .organization, .place]

    private let text: String
    private let original: Findings
    private var statements: [Statement?]
    private var indices: [Key: Int] = [:]
    private var kinds: [[TextSpan]: [AnnotationKind]] = [:]
    /// Names that a person corrected, with what stands for them; nil when the words are no such name.
    private var renamings: [Place: Finding?] = [:]

    /// Takes the findings of a text.
    ///
    /// - Parameters:
    ///   - findings: What the recognisers found.
    ///   - text: The text.
    init(_ findings: Findings, in text: String) {
        self.text = text
        original = findings
        statements = findings.all.map { Statement(finding: $0) }
        for (index, finding) in findings.all.enumerated() {
            indices[Key(kind: finding.kind, spans: finding.spans)] = index
            kinds[finding.spans, default: []].append(finding.kind)
        }
    }

    // MARK: Corrections

    /// Makes words a mention.
    ///
    /// - Parameters:
    ///   - value: What they are.
    ///   - form: How the text words the mention; nil for what a recogniser says of it.
    ///   - spans: The words.
    ///   - maker: The person.
    ///   - replaced: The mention that this one stands for.
    mutating func add(
        _ value: AnnotationValue,
        form: MentionForm?,
        at spans: [TextSpan],
        by maker: Maker,
        insteadOf replaced: Int? = nil
    ) {
        let key = Key(kind: value.kind, spans: spans)
        let known = indices[key]
        let finding = Finding(
            spans: spans,
            value: value.withoutReferences,
            form: form ?? known.flatMap { statements[$0]?.finding.form },
            makers: [maker]
        )
        for index in Set([known, replaced].compactMap { $0 }) {
            if let old = statements[index]?.finding { rename(old, to: finding.kind == old.kind ? finding : nil) }
            remove(index)
        }
        let index = replaced ?? known ?? statements.count
        if index == statements.count { statements.append(nil) }
        statements[index] = Statement(finding: finding, isDecided: true)
        indices[key] = index
    }

    /// Makes a mention none.
    ///
    /// - Parameters:
    ///   - target: Its kind and words.
    ///   - maker: The person.
    /// - Throws: When there is no such mention.
    mutating func reject(_ target: Key, by maker: Maker) throws(CorrectionProblem) {
        guard let index = indices[target], let finding = statements[index]?.finding else { throw absence(of: target) }
        reject(index, by: maker)
        rename(finding, to: nil)
    }

    /// Makes a mention another.
    ///
    /// - Parameters:
    ///   - target: Its kind and words.
    ///   - change: What it is instead.
    ///   - spans: The words that it has instead.
    ///   - maker: The person.
    /// - Throws: When there is no such mention, and the change does not say enough to stand without.
    mutating func change(
        _ target: Key,
        by change: AnnotationChange,
        at spans: [TextSpan]?,
        maker: Maker
    ) throws(CorrectionProblem) {
        let index = indices[target]
        if let value = change.value {
            return add(value, form: change.form, at: spans ?? target.spans, by: maker, insteadOf: index)
        }
        if let index, let finding = statements[index]?.finding {
            let spans = spans ?? finding.spans
            let value = finding.value.renamed(from: words(at: finding.spans), to: words(at: spans))
            let form = change.form ?? (spans == finding.spans ? finding.form : nil)
            return add(value, form: form, at: spans, by: maker, insteadOf: index)
        }
        // The recognisers may have come to the corrected words by themselves.
        let changed = Key(kind: target.kind, spans: spans ?? target.spans)
        guard let index = indices[changed], let finding = statements[index]?.finding else {
            throw absence(of: target)
        }
        add(finding.value, form: change.form ?? finding.form, at: changed.spans, by: maker, insteadOf: index)
    }

    private func absence(of target: Key) -> CorrectionProblem {
        if let other = kinds[target.spans]?.first(where: { $0 != target.kind }) {
            return CorrectionProblem(.kindDiffers, "the words are now found as \(other.rawValue)")
        }
        return CorrectionProblem(.annotationAbsent, "no such annotation is found any more")
    }

    private mutating func reject(_ index: Int, by maker: Maker) {
        guard var statement = statements[index] else { return }
        statement.isRejected = true
        statement.isDecided = true
        if !statement.finding.makers.contains(maker) { statement.finding.makers.append(maker) }
        statements[index] = statement
    }

    private mutating func remove(_ index: Int) {
        guard let key = statements[index]?.key else { return }
        indices[key] = nil
        statements[index] = nil
    }

    private mutating func rename(_ old: Finding, to replacement: Finding?) {
        guard Self.names.contains(old.kind) else { return }
        // What is corrected again stood for another name before.
        if old.makers.contains(where: { $0.kind == .person }) {
            for (place, known) in renamings where known == old { renamings[place] = .some(replacement) }
        }
        renamings[Place(kind: old.kind, hull: old.hull)] = .some(replacement)
    }

    // MARK: Results

    /// The findings for the linker, with what the stage after it needs.
    ///
    /// - Returns: The findings that nobody rejected.
    mutating func result() -> (findings: Findings, corrected: CorrectedFindings) {
        displaceContradictions()
        var corrected = CorrectedFindings()
        renameReferences(&corrected)
        var findings = Findings()
        for statement in statements.compactMap({ $0 }) {
            if statement.isRejected {
                corrected.rejected.append(statement.finding)
            } else {
                if statement.isDecided { corrected.confirmed.insert(statement.key) }
                findings.add(statement.finding)
            }
        }
        for diagnostic in original.diagnostics { findings.add(diagnostic) }
        return (findings, corrected)
    }

    private mutating func displaceContradictions() {
        let decided = statements.compactMap { $0 }.filter { $0.isDecided && !$0.isRejected }.map(\.finding)
        let cover = FindingCover(decided)
        for index in statements.indices {
            guard let statement = statements[index], !statement.isDecided else { continue }
            let finding = statement.finding
            guard let winner = cover.last(overlapping: finding.hull, where: { contradict($0, finding) }),
                let maker = winner.makers.first
            else { continue }
            rename(finding, to: winner.kind == finding.kind ? winner : nil)
            reject(index, by: maker)
        }
    }

    private func contradict(_ left: Finding, _ right: Finding) -> Bool {
        guard left.kind == right.kind else {
            return left.spans == right.spans && Self.names.contains(left.kind) && Self.names.contains(right.kind)
        }
        guard left.spans.contains(where: { span in right.spans.contains(where: span.overlaps) }) else { return false }
        let isNested = left.hull.contains(right.hull) || right.hull.contains(left.hull)
        return !isNested || !Self.nesting.contains(left.kind)
    }

    // MARK: Names in other values

    /// Gives offices and citations that name a corrected mention the corrected name.
    private mutating func renameReferences(_ corrected: inout CorrectedFindings) {
        guard !renamings.isEmpty else { return }
        let mentions = MentionNames(original.all.filter { Self.names.contains($0.kind) }, in: text)
        for index in statements.indices {
            guard var statement = statements[index], !statement.isDecided else { continue }
            for role in NameRole.allCases {
                guard let words = role.words(of: statement.finding.value),
                    let hull = mentions.nearest(role.kind, named: words, to: statement.finding.hull),
                    let replacement = renamings[Place(kind: role.kind, hull: hull)]
                else { continue }
                let printed = replacement.map { self.words(at: $0.spans) }
                let name = role.isFoundInText ? printed : replacement.map(name)
                role.set(name, in: &statement.finding.value)
                if let printed, printed != name {
                    corrected.printedNames.append(
                        CorrectedFindings.PrintedName(mention: statement.key, role: role, words: printed)
                    )
                }
            }
            statements[index] = statement
        }
    }

    private func name(of finding: Finding) -> String {
        finding.value.name ?? words(at: finding.spans)
    }

    private func words(at spans: [TextSpan]) -> String {
        spans.map { String(text[$0]) }.joined(separator: " ")
    }
}

extension AnnotationValue {
    /// The name in the value of a person, an organization or a place.
    var name: String? {
        switch self {
        case .person(let value): value.name
        case .organization(let value): value.name
        case .place(let value): value.name
        default: nil
        }
    }

    /// The value for other words: a name that was those of the old is that of the new.
    fileprivate func renamed(from old: String, to new: String) -> AnnotationValue {
        guard name == old, old != new else { return self }
        switch self {
        case .person(var value):
            value.name = new
            return .person(value)
        case .organization(var value):
            value.name = new
            return .organization(value)
        case .place(var value):
            value.name = new
            return .place(value)
        default: return self
        }
    }
}
