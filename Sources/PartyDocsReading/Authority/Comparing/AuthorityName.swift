internal import PartyDocsCore

/// A name as authority files compare it: case and the place of the tone mark distinguish nothing, other diacritics do.
struct AuthorityName: Hashable {
    let kind: EntityKind
    let keys: [TokenKey]
}

extension AuthorityRecord {
    /// The names of the record, as they are compared, each once.
    var comparableNames: [[TokenKey]] {
        var names: [[TokenKey]] = []
        for name in [name] + variants {
            let keys = NameKeys.keys(of: name)
            if !keys.isEmpty, !names.contains(keys) { names.append(keys) }
        }
        return names
    }
}

extension String {
    /// Orders by bytes, as files do; Swift's own order takes equivalent texts for one.
    func precedes(_ other: String) -> Bool {
        utf8.lexicographicallyPrecedes(other.utf8)
    }
}
