internal import PartyDocsCore

extension FieldValue {
    /// The names of all members of the objects in it, at any depth.
    var memberNames: Set<String> {
        switch self {
        case .array(let values): values.reduce(into: []) { $0.formUnion($1.memberNames) }
        case .object(let fields):
            fields.reduce(into: []) { names, field in
                names.insert(field.name)
                names.formUnion(field.value.memberNames)
            }
        default: []
        }
    }
}
