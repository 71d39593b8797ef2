internal import PartyDocsCore

/// The mentions that are one entity, while linking goes on.
struct EntityCluster {
    /// The kind of the entity.
    let kind: EntityKind
    /// The fullest form of the name so far.
    var name: String
    /// The forms of the name in the text, in order of first use.
    private(set) var forms: [String] = []
    private var knownForms: Set<String> = []
    /// The words of the name, by which mentions are compared.
    var keys: [TokenKey]
    /// Of an official document: what its mentions state together.
    var reference: DocumentReference?
    /// Of an event: what its mentions state together.
    var event: EventValue?
    /// The cluster of the body whose organ, document or event this is.
    var body: Int?
    /// Whether it is a class of bodies (`các Đảng ủy Khối`), no single one.
    var isClass = false
    /// Whether the name is given by a table, not by the text.
    var isCanonical = false
    /// The cluster that took over the mentions of this one.
    var successor: Int?

    init(kind: EntityKind, name: String, keys: [TokenKey]) {
        self.kind = kind
        self.name = name
        self.keys = keys
    }

    /// Adds a form of the name that the text uses.
    mutating func add(form: String) {
        if knownForms.insert(form).inserted { forms.append(form) }
    }

    /// Removes all forms, for the cluster that takes over the mentions.
    ///
    /// - Returns: The forms, in order of first use.
    mutating func removeForms() -> [String] {
        defer {
            forms = []
            knownForms = []
        }
        return forms
    }
}
