internal import PartyDocsCore

/// The identifiers of records that texts add to an authority file.
///
/// They follow from what the record is made of, not from the order of work: the kind, and 16 digits of the SHA-256 of the
/// words and facts that it was made of.
enum AuthorityIdentifiers {
    /// The identifier of a record, another than those that are taken.
    static func id(_ kind: EntityKind, _ facts: String, isTaken: (Entity.ID) -> Bool) -> Entity.ID {
        let stem = kind.rawValue + "-" + SHA256Digest.hexadecimal(of: kind.rawValue + "\n" + facts).prefix(16)
        var id = Entity.ID(stem)
        var number = 2
        while isTaken(id) {
            id = Entity.ID("\(stem)-\(number)")
            number += 1
        }
        return id
    }

    /// Words as text, the same for words that are compared as equal.
    static func text(_ keys: [TokenKey]) -> String {
        keys.map { String($0.bits, radix: 16) }.joined(separator: ".")
    }
}
