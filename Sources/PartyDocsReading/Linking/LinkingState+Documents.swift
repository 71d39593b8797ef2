internal import PartyDocsCore

extension LinkingState {
    /// How many documents of one kind and number a mention is compared with, the last ones of the text.
    private static let mostCandidates = 32

    /// Makes one entity of the mentions of each official document.
    ///
    /// Kind and number, or session and term, must agree, and nothing that both mentions state may differ; of several
    /// that fit, the last before the mention is meant. A symbol without a word for its kind is the document of any kind
    /// that it allows, where the text has only one such. A document without number is known by its title.
    mutating func linkDocuments() {
        var candidates: [[TokenKey]: [Int]] = [:]
        var known = KnownDocuments(head: headTokens)
        for mention in mentions(of: .citation) {
            guard case .citation(let value) = mentions[mention].annotation.value else { continue }
            var reference = value.reference
            if mentions[mention].annotation.form == .anaphoric {
                if let kind = reference.documentKind, let meant = known.meant(by: kind) { assign(mention, to: meant) }
                continue
            }
            var issuer: Int?
            if let name = reference.issuerAsWritten {
                let cluster = self.issuer(named: name, near: mention)
                references.append((mention, .citationIssuer, cluster))
                issuer = cluster
            }
            reference.issuer = nil
            let keys = documentKeys(of: mention, reference)
            let fitting = Set(
                keys.compactMap { key in
                    candidates[key, default: []].suffix(Self.mostCandidates).last {
                        fits(reference, issuer: issuer, cluster: $0)
                    }
                }
            )
            let found = fitting.count == 1 ? fitting.first : nil
            let cluster = found ?? addCluster(.document, name: mentions[mention].words, keys: mentions[mention].keys)
            if found == nil {
                for key in keys { candidates[key, default: []].append(cluster) }
            }
            assign(mention, to: cluster)
            known.add(cluster, reference, at: mentions[mention].tokens.lowerBound)
            complete(cluster, with: reference, issuer: issuer, form: mentions[mention].words)
            if let issuer {
                addLink(.issues, from: issuer, to: cluster, evidence: mentions[mention].hull)
            }
        }
    }

    /// The documents of a text so far, for words that point back to one.
    private struct KnownDocuments {
        /// The tokens of the head of an official document.
        let head: Range<Int>
        private var own: (cluster: Int, kinds: [String])?
        private var ofKind: [String: Set<Int>] = [:]

        init(head: Range<Int>) { self.head = head }

        mutating func add(_ cluster: Int, _ reference: DocumentReference, at token: Int) {
            let kinds = reference.documentKind.map { [$0] } ?? reference.kindCandidates
            if own == nil, head.contains(token) { own = (cluster, kinds) }
            for kind in kinds { ofKind[kind, default: []].insert(cluster) }
        }

        /// What `Quyết định này` means: the text itself, or else the only document of the kind before.
        func meant(by kind: String) -> Int? {
            if let own, own.kinds.contains(kind) { return own.cluster }
            return ofKind[kind].flatMap { $0.count == 1 ? $0.first : nil }
        }
    }

    /// The tokens of the head of an official document, from its first line to before its text; empty where there is none.
    var headTokens: Range<Int> {
        let kinds: Set<BlockKind> = [.documentHeader, .headline]
        guard let first = context.blocks.firstIndex(where: { $0.kind == .documentHeader }) else { return 0..<0 }
        let end = context.blocks[first...].firstIndex { !kinds.contains($0.kind) } ?? context.blocks.count
        return context.tokens.blocks[first].lowerBound..<context.tokens.blocks[end - 1].upperBound
    }

    /// What a document is found by: one key for each kind that it can be.
    private func documentKeys(of mention: Int, _ reference: DocumentReference) -> [[TokenKey]] {
        let identity: Phrase
        if let number = reference.number {
            identity = Phrase("số \(number)")
        } else if let session = reference.session {
            identity = Phrase("trung ương \(session)")
        } else {
            return [mentions[mention].keys]
        }
        let kinds = reference.documentKind.map { [$0] } ?? reference.kindCandidates
        return (kinds.isEmpty ? [""] : kinds).map { NameKeys.keys(of: $0) + identity.keys }
    }

    /// Whether nothing that a mention states differs from what a cluster states.
    private func fits(_ reference: DocumentReference, issuer: Int?, cluster: Int) -> Bool {
        guard let other = clusters[cluster].reference else { return true }
        func agree<Value: Equatable>(_ left: Value?, _ right: Value?) -> Bool {
            left == nil || right == nil || left == right
        }
        return agree(reference.documentKind, other.documentKind) && agree(reference.symbol, other.symbol)
            && agree(reference.year, other.year)
            && agree(reference.date, other.date) && agree(reference.session, other.session)
            && agree(reference.congressTerm, other.congressTerm) && agree(issuer, clusters[cluster].body)
    }

    private mutating func complete(_ cluster: Int, with reference: DocumentReference, issuer: Int?, form: String) {
        guard var known = clusters[cluster].reference else {
            clusters[cluster].reference = reference
            clusters[cluster].body = issuer
            return
        }
        known.fill(from: reference)
        clusters[cluster].reference = known
        clusters[cluster].body = clusters[cluster].body ?? issuer
        if form.utf8.count > clusters[cluster].name.utf8.count { clusters[cluster].name = form }
    }

    /// The body or officer that issued a document, by its words after the mention.
    private mutating func issuer(named name: String, near mention: Int) -> Int {
        let keys = NameKeys.keys(of: name)
        var index = mention
        // The issuer stands inside the mention or in its clause.
        while index < mentions.count, mentions[index].tokens.lowerBound < mentions[mention].tokens.upperBound + 120 {
            if [.organization, .office].contains(mentions[index].kind), mentions[index].keys == keys,
                let cluster = cluster(of: index)
            {
                return cluster
            }
            index += 1
        }
        index = mention - 1
        while index >= 0, mentions[mention].tokens.lowerBound < mentions[index].tokens.lowerBound + 40 {
            if mentions[index].kind == .organization, mentions[index].keys == keys, let cluster = cluster(of: index) {
                return cluster
            }
            index -= 1
        }
        return organizationCluster(named: name)
    }
}
