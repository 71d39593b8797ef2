/// What is known of a bag when its files are looked at.
struct BagContext: Sendable {
    /// The version and the encoding of the tag files.
    var declaration: BagDeclaration
    /// The manifests, of the payload and of the tag files, by name.
    var manifests: [ManifestName] = []
    /// Whether PartyDocs made the bag.
    var isOwn: Bool

    /// Whether the rules of RFC 8493 hold, and not those of the drafts.
    var isStrict: Bool { declaration.version.isStrict }

    /// How much something weighs that a bag may have and an archive of PartyDocs never has.
    var doubtful: ArchiveProblem.Severity { isOwn ? .fault : .warning }

    /// How much something weighs that RFC 8493 forbids and the drafts allow.
    var newlyForbidden: ArchiveProblem.Severity { isStrict || isOwn ? .fault : .warning }

    /// The numbers of the manifests of the payload, or of the tag files.
    func manifests(isTag: Bool) -> [Int] { manifests.indices.filter { manifests[$0].isTag == isTag } }
}

extension String {
    /// Whether a path in a bag is one of the payload.
    var isPayloadPath: Bool { hasPrefix("data/") }
}
