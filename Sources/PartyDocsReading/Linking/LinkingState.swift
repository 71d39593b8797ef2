internal import PartyDocsCore

/// What linking knows so far; one use, one text.
struct LinkingState {
    /// A reference from a value to an entity, filled when entities have their identifiers.
    enum Reference {
        case officeOrganization, officeHolder, citationIssuer, eventBody, eventChair, dateBody
    }

    /// A relation before entities have their identifiers.
    struct Link {
        let kind: RelationKind
        let subject: Int
        let object: Int?
        var office: String?
        var standing: Standing?
        let evidence: TextSpan
    }

    private struct Name: Hashable {
        let kind: EntityKind
        let keys: [TokenKey]
    }

    let context: RecognitionContext
    let maker: Maker
    let aliases: OrganizationAliases
    /// The mentions, by position.
    var mentions: [Mention]
    /// The entities so far.
    var clusters: [EntityCluster] = []
    /// The first cluster of each kind and name.
    private var clustersByName: [Name: Int] = [:]
    /// The organizations by the first two words of their names.
    private(set) var organizationsByStart: [[TokenKey]: [Int]] = [:]
    /// The references of values: the mention, what refers, the cluster.
    var references: [(mention: Int, field: Reference, cluster: Int)] = []
    /// Who chairs each event, by cluster.
    var clusterChairs: [Int: [Int]] = [:]
    /// The relations so far.
    var links: [Link] = []

    init(_ findings: Findings, in context: RecognitionContext, maker: Maker) {
        self.context = context
        self.maker = maker
        aliases = OrganizationAliases(lexicon: context.lexicon)
        let text = context.tokens
        var index = 0
        mentions = findings.annotations().map { annotation in
            let hull = annotation.hull.utf8
            while index < text.tokens.count, text[index].start < hull.lowerBound { index += 1 }
            var end = index
            while end < text.tokens.count, text[end].end <= hull.upperBound { end += 1 }
            let tokens = index..<end
            return Mention(
                annotation: annotation,
                tokens: tokens,
                keys: NameKeys.keys(of: tokens, in: text),
                words: tokens.isEmpty ? "" : context.tokens.words(tokens, in: context.text)
            )
        }
    }

    /// The positions of the mentions of a kind, in order.
    func mentions(of kind: AnnotationKind) -> [Int] {
        mentions.indices.filter { mentions[$0].kind == kind && !mentions[$0].tokens.isEmpty }
    }

    /// The positions of the mentions of a kind that lie inside another mention.
    func mentions(of kind: AnnotationKind, inside outer: Int) -> [Int] {
        var result: [Int] = []
        var index = outer + 1
        let hull = mentions[outer].hull
        while index < mentions.count, mentions[index].hull.start < hull.end {
            if mentions[index].kind == kind, hull.contains(mentions[index].hull) { result.append(index) }
            index += 1
        }
        return result
    }

    /// The cluster of a mention.
    func cluster(of mention: Int) -> Int? {
        mentions[mention].cluster.map(root)
    }

    /// The cluster that a cluster became part of, itself when it did not.
    func root(_ cluster: Int) -> Int {
        var cluster = cluster
        while let successor = clusters[cluster].successor { cluster = successor }
        return cluster
    }

    /// Makes the mentions of one cluster mentions of another.
    mutating func merge(_ source: Int, into target: Int) {
        let source = root(source)
        let target = root(target)
        guard source != target else { return }
        clusters[source].successor = target
        for form in clusters[source].removeForms() { clusters[target].add(form: form) }
    }

    /// Adds a cluster.
    ///
    /// - Returns: Its position.
    mutating func addCluster(_ kind: EntityKind, name: String, keys: [TokenKey]) -> Int {
        clusters.append(EntityCluster(kind: kind, name: name, keys: keys))
        let cluster = clusters.count - 1
        let identity = Name(kind: kind, keys: keys)
        if clustersByName[identity] == nil { clustersByName[identity] = cluster }
        if kind == .organization { organizationsByStart[Array(keys.prefix(2)), default: []].append(cluster) }
        return cluster
    }

    /// The cluster of a kind whose name has some words.
    func cluster(_ kind: EntityKind, with keys: [TokenKey]) -> Int? {
        clustersByName[Name(kind: kind, keys: keys)].map(root)
    }

    /// Makes a mention one of a cluster.
    mutating func assign(_ mention: Int, to cluster: Int) {
        let cluster = root(cluster)
        mentions[mention].cluster = cluster
        clusters[cluster].add(form: mentions[mention].words)
    }
}
